// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewdialog.h"

#include "gui/look/theme.h"
#include "gui/overview/overviewdelegate.h"
#include "gui/widgets/columnfold.h"
#include "gui/widgets/fittingsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace ud {

OverviewDialog::OverviewDialog(OverviewModel& overview, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_overview(overview)
    , m_table(new QTableView(this))
    , m_note(new QLabel(this)) {
    setWindowTitle(tr("All organizations"));
    setWindowModality(Qt::NonModal);
    setUpTable(theme);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("kind", u"muted"_qs);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_change = buttons->addButton(tr("&Change to it"), QDialogButtonBox::ActionRole);
    m_change->setObjectName(u"Change to it"_qs);
    QPushButton* again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"Refresh overview"_qs);
    for (QPushButton* button : {m_change, again, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return is for the row
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &OverviewDialog::choose);
    connect(again, &QPushButton::clicked, this, &OverviewDialog::refreshRequested);
    connect(m_table, &QAbstractItemView::activated, this, &OverviewDialog::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OverviewDialog::refresh);
    connect(&overview, &QAbstractItemModel::modelReset, this, &OverviewDialog::refresh);
    resize(fittingSize(*this, 160, 20));
    refresh();
}

void OverviewDialog::setUpTable(const Theme& theme) {
    m_table->setModel(&m_overview);
    m_table->setObjectName(u"All organizations"_qs);
    m_table->setAccessibleName(windowTitle());
    m_table->setItemDelegate(new OverviewDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 14));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(
        Qt::Alignment::fromInt((Qt::AlignLeading | Qt::AlignVCenter).toInt() | Qt::TextWordWrap));
    header->setMinimumHeight(2 * fontMetrics().lineSpacing() + 20);
    const int em = fontMetrics().horizontalAdvance(u'0');
    const std::pair<int, int> widths[] = {{OverviewModel::Organization, 34}, {OverviewModel::State, 20},
                                          {OverviewModel::Running, 11},      {OverviewModel::Queued, 11},
                                          {OverviewModel::Message, 25},      {OverviewModel::Skill, 22},
                                          {OverviewModel::AsOf, 12}};
    header->setSectionResizeMode(OverviewModel::State, QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(8 * em);
    for (const auto& [column, digits] : widths)
        header->resizeSection(column, digits * em);
    new ColumnFold(*m_table, OverviewModel::NeedsLook);
}

void OverviewDialog::refresh() {
    const bool any = m_overview.rowCount() > 0;
    m_note->setText(
        any ? tr("Each organization that was connected to, read every half minute while this window "
                 "is open. Nothing is changed from here.")
            : tr("No organization was connected to yet: Connection → Connect to …"));
    m_table->setVisible(any);
    m_change->setEnabled(m_table->selectionModel()->hasSelection());
}

void OverviewDialog::choose() {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        emit organizationChosen(current.row());
}

void OverviewDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!m_table->currentIndex().isValid() && m_overview.rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    emit sightChanged(true);
}

void OverviewDialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    emit sightChanged(false);
}

} // namespace ud
