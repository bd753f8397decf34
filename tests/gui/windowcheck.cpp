// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowcheck.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <cmath>

namespace ud::test::windowcheck {

namespace {

QString where(const QWidget& widget) {
    QStringList path;
    for (const QWidget* each = &widget; each != nullptr && path.size() < 3; each = each->parentWidget())
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
    return path.join(u'/');
}

QString line(const QString& what, const QWidget& widget) {
    return u"\"%1\": %2"_qs.arg(QString(what).left(60), where(widget));
}

template<class W>
std::vector<const W*> shown(const QWidget& window) {
    std::vector<const W*> widgets;
    for (const W* each : window.findChildren<W*>()) {
        if (each->isVisibleTo(&window) && each->window() == window.window())
            widgets.push_back(each);
    }
    return widgets;
}

int textWidth(const QWidget& widget, const QString& text) {
    int width = 0;
    for (const QString& each : QString(text).remove(u'&').split(u'\n'))
        width = std::max(width, widget.fontMetrics().horizontalAdvance(each));
    return width;
}

void checkLabels(const QWidget& window, QStringList& found) {
    for (const QLabel* label : shown<QLabel>(window)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            continue;
        const QSize wanted =
            label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                              : label->sizeHint();
        const bool elided = label->text().endsWith(u'…') && !label->toolTip().isEmpty();
        if (!elided && (wanted.width() > label->width() + 1 || wanted.height() > label->height() + 1))
            found << line(label->text(), *label);
    }
}

void checkButtons(const QWidget& window, QStringList& found) {
    for (const QAbstractButton* button : shown<QAbstractButton>(window)) {
        const QSize wanted = button->sizeHint();
        if (!button->text().isEmpty() &&
            (wanted.width() > button->width() + 1 || wanted.height() > button->height() + 1))
            found << line(button->text(), *button);
    }
}

void checkFields(const QWidget& window, QStringList& found) {
    for (const QLineEdit* field : shown<QLineEdit>(window)) {
        // Qt shortens what has no room; then the whole is to be had otherwise.
        if (field->toolTip().isEmpty() &&
            textWidth(*field, field->placeholderText()) > field->contentsRect().width() - 8)
            found << line(field->placeholderText(), *field);
    }
    for (const QComboBox* box : shown<QComboBox>(window)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->toolTip().isEmpty() && textWidth(*box, box->currentText()) > room.width() + 1)
            found << line(box->currentText(), *box);
    }
}

void checkTabs(const QWidget& window, QStringList& found) {
    for (const QTabBar* bar : shown<QTabBar>(window)) {
        if (bar->count() > 0 && !bar->rect().contains(bar->tabRect(bar->count() - 1)))
            found << line(bar->tabText(bar->count() - 1), *bar);
    }
}

void checkTables(const QWidget& window, QStringList& found) {
    for (const QTableView* table : shown<QTableView>(window)) {
        const QHeaderView* header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (table->isColumnHidden(column) || !header->isVisibleTo(&window))
                continue;
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const int wanted = header->fontMetrics().horizontalAdvance(title) + 8;
            const int lines = std::max(1, header->height() / header->fontMetrics().lineSpacing());
            const int least = title.contains(u' ') ? wanted / lines : wanted;
            if (least > header->sectionSize(column) + 1)
                found << line(u"column "_qs + title, *table);
        }
    }
    for (const QListWidget* list : shown<QListWidget>(window)) {
        if (list->property("kind") == u"pages"_qs &&
            list->sizeHintForColumn(0) > list->viewport()->width() + 1)
            found << line(u"list"_qs, *list);
    }
}

/// A part that Qt itself makes: the arrows of tabs, the field within a box.
bool isInner(const QWidget& widget) {
    return qobject_cast<const QTabBar*>(widget.parentWidget()) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr ||
           qobject_cast<const QComboBox*>(widget.parentWidget()) != nullptr;
}

bool scrolls(const QWidget& widget) {
    return qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()) != nullptr ||
           widget.objectName() == u"qt_scrollarea_viewport"_qs;
}

} // namespace

QStringList cutOff(const QWidget& window) {
    QStringList found;
    checkLabels(window, found);
    checkButtons(window, found);
    checkFields(window, found);
    checkTabs(window, found);
    checkTables(window, found);
    return found;
}

QStringList outside(const QWidget& window) {
    QStringList found;
    for (const QWidget* each : shown<QWidget>(window)) {
        const QWidget* parent = each->parentWidget();
        if (parent == nullptr || each->isWindow() || scrolls(*each) || scrolls(*parent) ||
            each->size().isEmpty())
            continue;
        if (qobject_cast<const QAbstractButton*>(each) == nullptr &&
            qobject_cast<const QLabel*>(each) == nullptr && each->layout() == nullptr)
            continue;
        if (!parent->rect().adjusted(-2, -2, 2, 2).contains(each->geometry()))
            found << line(u"outside"_qs, *each);
    }
    return found;
}

QStringList unnamedOrTiny(const QWidget& window) {
    QStringList found;
    for (const QWidget* each : shown<QWidget>(window)) {
        const bool operated = qobject_cast<const QAbstractButton*>(each) != nullptr ||
                              qobject_cast<const QComboBox*>(each) != nullptr ||
                              qobject_cast<const QLineEdit*>(each) != nullptr ||
                              qobject_cast<const QPlainTextEdit*>(each) != nullptr ||
                              qobject_cast<const QAbstractItemView*>(each) != nullptr;
        if (!operated || isInner(*each) || qobject_cast<const QHeaderView*>(each) != nullptr ||
            each->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
        if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty())
            found << line(u"no name"_qs, *each);
        if (each->height() < 24 || each->width() < 24)
            found << line(u"%1 × %2 pixels"_qs.arg(each->width()).arg(each->height()), *each);
    }
    return found;
}

QStringList textsWhere(const QWidget& window, const std::function<bool(const QString&)>& wrong) {
    QStringList found;
    const auto look = [&](const QString& text, const QWidget& widget) {
        if (!isInner(widget) && !text.trimmed().isEmpty() && wrong(text))
            found << line(text, widget);
    };
    look(window.windowTitle(), window);
    for (const QLabel* label : shown<QLabel>(window))
        look(label->text(), *label);
    for (const QAbstractButton* button : shown<QAbstractButton>(window))
        look(button->text(), *button);
    for (const QLineEdit* field : shown<QLineEdit>(window))
        look(field->placeholderText(), *field);
    for (const QGroupBox* box : shown<QGroupBox>(window))
        look(box->title(), *box);
    for (const QComboBox* box : shown<QComboBox>(window)) {
        for (int item = 0; item < box->count() && box->property("plain").isNull(); ++item)
            look(box->itemText(item), *box);
    }
    for (const QTabBar* bar : shown<QTabBar>(window)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            look(bar->tabText(tab), *bar);
    }
    for (const QTableView* table : shown<QTableView>(window)) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            look(table->model()->headerData(column, Qt::Horizontal).toString(), *table);
    }
    for (const QWidget* each : shown<QWidget>(window)) {
        look(each->toolTip(), *each);
        look(each->accessibleName(), *each);
        look(each->accessibleDescription(), *each);
    }
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions())
            look(action->text(), *menu);
    }
    return found;
}

} // namespace ud::test::windowcheck
