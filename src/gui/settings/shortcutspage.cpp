// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/shortcutspage.h"

#include "gui/settings/settingsform.h"

#include <QHeaderView>
#include <QKeySequence>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ud {

namespace {

struct Shortcut {
    QKeySequence keys;
    QString does;
};

} // namespace

ShortcutsPage::ShortcutsPage(QWidget* parent)
    : QWidget(parent) {
    const Shortcut shortcuts[] = {
        {Qt::ALT | Qt::Key_1, tr("Page Agents")},
        {Qt::ALT | Qt::Key_2, tr("Page Usage")},
        {Qt::ALT | Qt::Key_3, tr("Page History")},
        {QKeySequence::Refresh, tr("Fetch everything anew")},
        {QKeySequence::Find, tr("To the filter")},
        {Qt::Key_Delete, tr("Stop the selected runs, after a question")},
        {QKeySequence::SelectAll, tr("Select all that are listed")},
        {QKeySequence::Copy, tr("Copy the selected rows as text")},
        {Qt::Key_Left, tr("In a chart: the period before; Right: the one after")},
        {Qt::Key_Return, tr("In the chart of months: its days; Escape leads back")},
        {Qt::CTRL | Qt::Key_Comma, tr("Settings")},
        {QKeySequence::HelpContents, tr("What background agents are")},
        {QKeySequence::Quit, tr("End the app; runs go on")},
    };
    QVBoxLayout* layout = SettingsForm::layout(*this);
    auto* table = new QTableWidget(static_cast<int>(std::size(shortcuts)), 2, this);
    table->setObjectName(u"Shortcuts"_qs);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    int row = 0;
    for (const Shortcut& shortcut : shortcuts) {
        table->setItem(row, 0, new QTableWidgetItem(shortcut.keys.toString(QKeySequence::NativeText)));
        table->setItem(row++, 1, new QTableWidgetItem(shortcut.does));
    }
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setProperty("kind", u"plain"_qs);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(table);
}

} // namespace ud
