// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/auditdialog.h"

#include "gui/widgets/columnfold.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/plaindelegate.h"
#include "gui/widgets/savefile.h"
#include "models/auditmodel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ud {

AuditDialog::AuditDialog(AuditModel& audit, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_audit(audit)
    , m_search(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_table(new QTableView(this)) {
    setWindowTitle(tr("Who did what"));
    setWindowModality(Qt::NonModal);
    m_found.setSourceModel(&audit);
    m_found.setFilterKeyColumn(-1);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Person, agent, action, reason …"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(40 * fontMetrics().averageCharWidth());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("kind", u"muted"_qs);
    setUpTable(theme);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_note, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons->addButton(tr("Save …"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            &AuditDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, &AuditDialog::lookForMore);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditDialog::lookForMore);
    resize(fittingSize(*this, 120, 30));
    refreshNote();
}

void AuditDialog::setUpTable(const Theme& theme) {
    m_table->setModel(&m_found);
    m_table->setObjectName(u"Audit"_qs);
    m_table->setAccessibleName(windowTitle());
    m_table->setItemDelegate(new PlainDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int em = fontMetrics().horizontalAdvance(u'0');
    const std::pair<int, int> widths[] = {{AuditModel::When, 26},    {AuditModel::Who, 16},
                                          {AuditModel::Action, 22},  {AuditModel::Agent, 18},
                                          {AuditModel::Outcome, 18}, {AuditModel::Run, 14}};
    for (const auto& [column, digits] : widths)
        header->resizeSection(column, digits * em);
    new ColumnFold(*m_table, AuditModel::Reason);
}

void AuditDialog::setMore(bool more) {
    m_more = more;
    m_fault.clear();
    refreshNote();
    lookForMore();
}

void AuditDialog::showFault(const QString& sentence) {
    m_fault = sentence;
    refreshNote();
}

/// Where what is found does not fill the table, older entries may hold more of it.
void AuditDialog::lookForMore() {
    refreshNote();
    const QScrollBar* bar = m_table->verticalScrollBar();
    const int page =
        std::max(1, m_table->viewport()->height() / m_table->verticalHeader()->defaultSectionSize());
    const bool endInSight = m_found.rowCount() <= page || bar->value() >= bar->maximum() - page;
    if (m_more && m_fault.isEmpty() && endInSight)
        emit moreWanted();
}

void AuditDialog::refreshNote() {
    const QString known = m_more ? tr("of the newest %Ln", nullptr, m_audit.rowCount())
                                 : tr("of %Ln in all", nullptr, m_audit.rowCount());
    m_note->setText(!m_told.isEmpty()    ? m_told
                    : !m_fault.isEmpty() ? m_fault
                                         : tr("%1 %2", "how many are shown, of how many")
                                               .arg(locale().toString(m_found.rowCount()), known));
}

void AuditDialog::save() {
    const QString path = SaveFile::ask(this, u"audit.csv"_qs, tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    const QString fault = SaveFile::write(path, m_audit.toCsv());
    const QString name = QDir::toNativeSeparators(path);
    m_told =
        fault.isEmpty() ? tr("Saved as %1").arg(name) : tr("%1 could not be written: %2").arg(name, fault);
    refreshNote();
    m_told.clear(); // said once
}

} // namespace ud
