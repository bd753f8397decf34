// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/agentlistpage.h"

#include "gui/owner/formpreview.h"
#include "gui/owner/ownertable.h"
#include "gui/owner/textquestion.h"
#include "gui/settings/settingsform.h"
#include "gui/widgets/flowlayout.h"
#include "models/timetext.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ud {

namespace {

/// The median of the agent's own completed runs.
QString usual(const Agent& agent) {
    constexpr std::int64_t leastSamples = 8; // contract, section 7, "Classifier"
    return agent.history.samples < leastSamples ? AgentListPage::tr("not enough history")
                                                : TimeText().length(agent.history.median);
}

} // namespace

AgentListPage::AgentListPage(QWidget* parent)
    : QWidget(parent)
    , m_table(OwnerTable::make(
          {tr("Agent"), tr("Description"), tr("Command"), tr("Usual duration"), tr("State")}, 1, *this))
    , m_edit(new QPushButton(tr("&Edit …"), this))
    , m_toggle(new QPushButton(tr("&Disable"), this))
    , m_start(new QPushButton(tr("&Start a run …"), this))
    , m_form(new QPushButton(tr("Input &form …"), this))
    , m_told(SettingsForm::explanation({}, *this)) {
    m_table->setObjectName(u"Agents of the organization"_qs);
    m_table->setAccessibleName(tr("Agents of the organization"));
    auto* add = new QPushButton(tr("&New agent …"), this);
    add->setObjectName(u"New agent"_qs);
    m_toggle->setObjectName(u"Toggle agent"_qs);
    QVBoxLayout* layout = SettingsForm::layout(*this);
    layout->addWidget(SettingsForm::explanation(
        tr("A disabled agent is not started again; what runs goes on until it ends or is stopped. Which "
           "commands there are, the operator of the service decides."),
        *this));
    layout->addWidget(m_table, 1);
    m_told->hide();
    layout->addWidget(m_told);
    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(*row, 8);
    m_start->setObjectName(u"Start a run of the agent"_qs);
    m_form->setObjectName(u"Input form"_qs);
    for (QPushButton* button : {add, m_edit, m_toggle, m_form, m_start})
        buttons->addWidget(button);
    layout->addWidget(row);
    connect(add, &QPushButton::clicked, this, &AgentListPage::askForNew);
    connect(m_edit, &QPushButton::clicked, this, &AgentListPage::askForText);
    connect(m_toggle, &QPushButton::clicked, this, &AgentListPage::toggle);
    connect(m_form, &QPushButton::clicked, this, &AgentListPage::showForm);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (const Agent* agent = selected())
            emit startRequested(agent->id);
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AgentListPage::refreshButtons);
    refreshButtons();
}

void AgentListPage::show(std::vector<Agent> agents) {
    const std::string before = selected() != nullptr ? selected()->id : std::string();
    m_agents = std::move(agents);
    std::vector<QStringList> rows;
    int again = -1;
    for (const Agent& agent : m_agents) {
        if (agent.id == before)
            again = static_cast<int>(rows.size());
        rows.push_back({QString::fromStdString(agent.name), QString::fromStdString(agent.description),
                        QString::fromStdString(agent.command), usual(agent),
                        agent.enabled ? tr("may be started") : tr("disabled")});
    }
    OwnerTable::fill(*m_table, rows, again);
    refreshButtons();
}

const Agent* AgentListPage::selected() const {
    const int row = OwnerTable::selectedRow(*m_table);
    return row >= 0 && row < static_cast<int>(m_agents.size()) ? &m_agents[static_cast<std::size_t>(row)]
                                                               : nullptr;
}

void AgentListPage::refreshButtons() {
    const Agent* agent = selected();
    m_edit->setEnabled(agent != nullptr);
    m_toggle->setEnabled(agent != nullptr);
    m_form->setEnabled(agent != nullptr);
    m_start->setEnabled(agent != nullptr && agent->enabled);
    m_toggle->setText(agent != nullptr && !agent->enabled ? tr("&Enable") : tr("&Disable"));
}

void AgentListPage::tell(const QString& sentence, bool fault) {
    SettingsForm::tell(*m_told, sentence, fault);
}

void AgentListPage::askForNew() {
    auto* question = new TextQuestion(tr("New agent"), tr("Create agent"), this);
    question->addLine(tr("&Name"), {}, true);
    question->addLine(tr("&Description"), {}, false);
    question->addLine(tr("&Command"), {}, true);
    question->addJson(tr("&Input form"), tr("JSON Schema, or nothing"));
    connect(question, &QDialog::accepted, this, [this, question] {
        emit addRequested({question->text(0), question->text(1), question->text(2), question->json()});
    });
    question->open();
}

void AgentListPage::askForText() {
    const Agent* agent = selected();
    if (agent == nullptr)
        return;
    auto* question = new TextQuestion(tr("Edit the agent"), tr("Save"), this);
    question->addLine(tr("&Name"), QString::fromStdString(agent->name), true);
    question->addLine(tr("&Description"), QString::fromStdString(agent->description), false);
    connect(question, &QDialog::accepted, this, [this, question, id = agent->id] {
        emit changeRequested(id, {question->text(0), question->text(1), std::nullopt});
    });
    question->open();
}

/// As whoever starts a run sees it; nothing is started from here.
void AgentListPage::showForm() {
    const Agent* agent = selected();
    if (agent == nullptr)
        return;
    auto* dialog = new FormPreview(*agent, this);
    dialog->open();
}

void AgentListPage::toggle() {
    if (const Agent* agent = selected())
        emit changeRequested(agent->id, {std::nullopt, std::nullopt, !agent->enabled});
}

} // namespace ud
