// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/startdialog.h"

#include "gui/settings/settingsform.h"
#include "gui/start/inputeditor.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/plaintext.h"
#include "models/credittext.h"
#include "models/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace ud {

namespace {

constexpr int usualWidth = 84;    ///< digits
constexpr int usualHeight = 46;   ///< lines
constexpr int longestLabel = 200; // contract, section 7, "Limits"
constexpr std::size_t largestInput = 256 * 1024;

QLabel* plainLabel(const QString& kind, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", kind);
    return label;
}

QString nameOf(const Agent& agent) {
    return shortName(oneLine(QString::fromStdString(agent.name)));
}

} // namespace

StartDialog::StartDialog(std::vector<Agent> agents, const std::string& agentId, QWidget* parent)
    : QDialog(parent)
    , m_agents(std::move(agents))
    , m_headline(plainLabel(u"headline"_qs, this))
    , m_about(plainLabel(u"muted"_qs, this))
    , m_agent(new QComboBox(this))
    , m_description(plainLabel(u"muted"_qs, this))
    , m_scroll(new QScrollArea(this))
    , m_label(new QLineEdit(this))
    , m_message(new QLineEdit(this))
    , m_skill(new QLineEdit(this))
    , m_fault(plainLabel(u"error"_qs, this)) {
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Start a run"));
    m_headline->setText(windowTitle());
    m_about->setText(tr("It works in the background and consumes credits until it ends or is stopped."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_headline);
    layout->addWidget(m_about);
    setUpAgents(*layout);
    setUpForm(*layout);
    setUpRun(*layout);
    setUpButtons(*layout);
    const auto wanted = std::ranges::find(m_agents, agentId, &Agent::id);
    m_agent->setCurrentIndex(wanted == m_agents.end() ? 0 : static_cast<int>(wanted - m_agents.begin()));
    chooseAgent(m_agent->currentIndex());
    m_agent->setFocus();
}

void StartDialog::setUpAgents(QVBoxLayout& layout) {
    m_agent->setObjectName(u"Agent"_qs);
    for (const Agent& agent : m_agents)
        m_agent->addItem(nameOf(agent));
    m_agent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    SettingsForm::add(tr("&Agent"), *m_agent, *SettingsForm::form(layout));
    layout.addWidget(m_description);
    connect(m_agent, &QComboBox::activated, this, &StartDialog::chooseAgent);
}

void StartDialog::setUpForm(QVBoxLayout& layout) {
    m_scroll->setProperty("kind", u"page"_qs);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout.addWidget(m_scroll, 1);
}

void StartDialog::setUpRun(QVBoxLayout& layout) {
    m_label->setObjectName(u"Label"_qs);
    m_label->setMaxLength(longestLabel);
    m_label->setPlaceholderText(tr("What it is for, to find it again"));
    m_message->setObjectName(u"Most message credits"_qs);
    m_skill->setObjectName(u"Most skill credits"_qs);
    QFormLayout* form = SettingsForm::form(layout);
    SettingsForm::add(tr("&Label"), *m_label, *form);
    SettingsForm::add(tr("Most &message credits"), *m_message, *form);
    SettingsForm::add(tr("Most s&kill credits"), *m_skill, *form);
    for (QLineEdit* budget : {m_message, m_skill})
        budget->setPlaceholderText(tr("No limit; at a limit the run is stopped"));
    m_fault->setObjectName(u"Fault"_qs);
    m_fault->hide();
    layout.addWidget(m_fault);
}

void StartDialog::setUpButtons(QVBoxLayout& layout) {
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Start run"), QDialogButtonBox::ActionRole);
    m_leave = buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    m_start->setObjectName(u"Start run"_qs);
    m_start->setProperty("kind", u"primary"_qs);
    m_start->style()->polish(m_start);
    m_start->setAutoDefault(false);
    m_leave->setObjectName(u"Leave it"_qs);
    m_leave->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, &StartDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

const Agent& StartDialog::agent() const {
    return m_agents[static_cast<std::size_t>(std::max(0, m_agent->currentIndex()))];
}

void StartDialog::chooseAgent(int place) {
    if (m_input != nullptr)
        m_drafts.insert_or_assign(m_agentId, m_input->draft());
    const Agent& chosen = m_agents[static_cast<std::size_t>(place)];
    m_agentId = chosen.id;
    m_description->setText(QString::fromStdString(chosen.description));
    m_description->setVisible(!chosen.description.empty());
    const auto before = m_drafts.find(chosen.id);
    showForm(before == m_drafts.end() ? InputDraft(InputForm::of(chosen.inputSchema)) : before->second);
    m_fault->hide();
}

void StartDialog::showForm(InputDraft draft) {
    m_input = new InputEditor(std::move(draft));
    m_scroll->setWidget(m_input); // the former one goes
    std::vector<QWidget*> order{m_agent};
    std::ranges::copy(m_input->editors(), std::back_inserter(order));
    order.insert(order.end(), {m_label, m_message, m_skill, m_start, m_leave});
    for (std::size_t place = 1; place < order.size(); ++place)
        setTabOrder(order[place - 1], order[place]);
}

void StartDialog::repeat(const RunDetail& detail) {
    const QString question = tr("Run \"%1\" again?").arg(nameOf(agent()));
    setWindowTitle(plainTitle(question));
    m_headline->setText(question);
    m_about->setText(
        tr("It starts anew with the same input and consumes credits again; the run before used %1.")
            .arg(CreditText().words(detail.run.credits)));
    m_agent->setEnabled(false);
    m_label->setText(QString::fromStdString(detail.run.label));
    InputDraft draft(InputForm::of(agent().inputSchema));
    draft.fill(detail.input);
    showForm(std::move(draft));
    m_start->setObjectName(u"Run again"_qs);
    m_start->setText(tr("Run again"));
    m_leave->setAutoDefault(true);
    m_leave->setDefault(true);
    m_leave->setFocus();
}

bool StartDialog::readBudget(QLineEdit& line, std::optional<Credits>& budget) {
    const QString typed = line.text().trimmed();
    if (typed.isEmpty())
        return true;
    budget = Credits::fromText(InputDraft::plainNumber(typed, locale()).toStdString());
    if (budget && *budget > Credits())
        return true;
    showFault(tr("%1: an amount above 0 with at most three decimals is expected, such as %2.")
                  .arg(line.accessibleName(), locale().toString(100)));
    line.setFocus();
    return false;
}

void StartDialog::send() {
    m_fault->hide();
    const InputDraft::Outcome outcome = m_input->draft().read();
    m_input->showFaults(outcome.faults);
    NewRun run{agent().id, m_label->text().trimmed().toStdString(), outcome.input};
    if (QWidget* at = focusWidget(); !outcome.ok() && at != nullptr)
        m_scroll->ensureWidgetVisible(at);
    if (!outcome.ok())
        return showFault(
            tr("%Ln field(s) of the input need a look.", nullptr, static_cast<int>(outcome.faults.size())));
    if (!run.input.is_null() && writeJson(run.input).size() > largestInput)
        return showFault(tr("The input is larger than the service takes: at most 256 KiB."));
    if (readBudget(*m_message, run.maxMessage) && readBudget(*m_skill, run.maxSkill))
        emit startRequested(run);
}

void StartDialog::setBusy(bool busy) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_scroll, m_label, m_message, m_skill, m_start})
        part->setEnabled(!busy);
    m_start->setText(busy ? tr("Starting …") : m_leave->isDefault() ? tr("Run again") : tr("Start run"));
}

void StartDialog::showFault(const QString& sentence) {
    SettingsForm::tell(*m_fault, sentence, true);
}

/// Return goes on to the next field; with Ctrl it starts.
void StartDialog::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool onButton = qobject_cast<QPushButton*>(focusWidget()) != nullptr;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && m_start->isEnabled())
        send();
    else if (isReturn && !onButton)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

void StartDialog::showEvent(QShowEvent* event) {
    resize(fittingSize(*this, usualWidth, usualHeight));
    QDialog::showEvent(event);
}

} // namespace ud
