// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/inputeditor.h"

#include "gui/settings/settingsform.h"
#include "gui/widgets/plaintext.h"
#include "models/plaintext.h"
#include "models/valuetext.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ud {

namespace {

constexpr int linesOfText = 3;
constexpr int linesOfJson = 6;
constexpr int between = 10; ///< pixels between two fields
constexpr int inside = 3;   ///< and between the parts of one
constexpr int indent = 16;  ///< of the members of a group

QLabel* plainLabel(const QString& text, const QString& kind, QWidget& parent) {
    auto* label = new QLabel(&parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", kind);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    return label;
}

bool isLong(const InputField& field, const QString& text) {
    return field.kind == InputKind::TextList || field.kind == InputKind::Json || text.contains(u'\n') ||
           (field.kind == InputKind::Text && !field.most && field.pattern.isEmpty());
}

} // namespace

InputEditor::InputEditor(InputDraft draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(std::move(draft)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 4, 0);
    layout->setSpacing(between);
    for (std::size_t place = 0; place < m_draft.form().fields().size(); ++place)
        addField(place, *layout);
    // What is long takes the room that is left.
    const bool grows = std::ranges::any_of(
        m_rows, [](const Row& row) { return qobject_cast<QPlainTextEdit*>(row.editor) != nullptr; });
    if (!grows)
        layout->addStretch();
}

void InputEditor::addGroup(const InputField& field, QVBoxLayout& layout) {
    layout.addWidget(plainLabel(shortName(oneLine(field.caption)), u"title"_qs, *this));
    if (!field.description.isEmpty())
        layout.addWidget(plainLabel(field.description, u"muted"_qs, *this));
    QLabel* fault = plainLabel({}, u"error"_qs, *this);
    layout.addWidget(fault);
    m_rows.push_back({nullptr, fault, [] { return QString(); }});
}

void InputEditor::addField(std::size_t place, QVBoxLayout& layout) {
    const InputField& field = m_draft.form().fields()[place];
    if (field.kind == InputKind::Group)
        return addGroup(field, layout);
    const QString name = shortName(oneLine(field.caption));
    const QString caption =
        field.required ? tr("%1 (needed)", "a field that has to be filled in").arg(name) : name;
    Row row = makeEditor(field, m_draft.text(place));
    const std::string group = field.group ? m_draft.form().fields()[*field.group].key + "." : std::string();
    row.editor->setObjectName(u"Input "_qs + QString::fromStdString(group + field.key));
    row.editor->setAccessibleName(caption);
    row.editor->setAccessibleDescription(field.description);
    QLabel* label = plainLabel(QString(caption).replace(u'&', u"&&"_qs), {}, *this);
    label->setBuddy(row.editor);
    row.fault = plainLabel({}, u"error"_qs, *this);
    row.fault->setObjectName(u"Fault "_qs + QString::fromStdString(group + field.key));
    auto* parts = new QVBoxLayout;
    parts->setContentsMargins(field.group ? indent : 0, 0, 0, 0);
    parts->setSpacing(inside);
    parts->addWidget(label);
    const bool grows = qobject_cast<QPlainTextEdit*>(row.editor) != nullptr;
    parts->addWidget(row.editor, grows ? 1 : 0);
    parts->addWidget(plainLabel(field.description, u"muted"_qs, *this));
    parts->addWidget(row.fault);
    layout.addLayout(parts, grows ? 1 : 0);
    m_rows.push_back(std::move(row));
}

InputEditor::Row InputEditor::makeEditor(const InputField& field, const QString& text) {
    if (field.kind == InputKind::Choice || field.kind == InputKind::Flag)
        return makeChoice(field, text);
    return isLong(field, text) ? makeText(field, text) : makeLine(field, text);
}

/// What the agent takes where nothing is given.
QString InputEditor::usual(const InputField& field) const {
    if (field.standard.is_null())
        return {};
    const QString value = field.kind == InputKind::Choice || field.kind == InputKind::Flag
                              ? valueText(field.standard)
                              : m_draft.textOf(field, field.standard);
    return tr("%1, where nothing is given", "a usual value").arg(shortName(oneLine(value)));
}

InputEditor::Row InputEditor::makeLine(const InputField& field, const QString& text) {
    auto* line = new QLineEdit(text, this);
    line->setPlaceholderText(usual(field));
    connect(line, &QLineEdit::textChanged, this, &InputEditor::edited);
    return {line, nullptr, [line] { return line->text(); }};
}

InputEditor::Row InputEditor::makeText(const InputField& field, const QString& text) {
    auto* edit = new QPlainTextEdit(text, this);
    edit->setTabChangesFocus(true);
    const bool isJson = field.kind == InputKind::Json;
    edit->setMinimumHeight((isJson ? linesOfJson : linesOfText) * fontMetrics().lineSpacing() + 12);
    edit->setPlaceholderText(!field.standard.is_null()           ? usual(field)
                             : field.kind == InputKind::TextList ? tr("One per line")
                             : isJson                            ? tr("JSON")
                                                                 : QString());
    connect(edit, &QPlainTextEdit::textChanged, this, &InputEditor::edited);
    return {edit, nullptr, [edit] { return edit->toPlainText(); }};
}

InputEditor::Row InputEditor::makeChoice(const InputField& field, const QString& text) {
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString standard = usual(field);
    box->addItem(!standard.isEmpty() ? standard
                 : field.required    ? tr("Choose …")
                                     : tr("Not given"),
                 QString());
    if (field.kind == InputKind::Flag) {
        box->addItem(tr("Yes"), u"true"_qs);
        box->addItem(tr("No"), u"false"_qs);
    }
    for (std::size_t choice = 0; choice < field.choices.size(); ++choice)
        box->addItem(shortName(oneLine(field.choices[choice].is_null() ? u"null"_qs
                                                                       : valueText(field.choices[choice]))),
                     QString::number(choice));
    box->setCurrentIndex(std::max(0, box->findData(text)));
    connect(box, &QComboBox::currentIndexChanged, this, &InputEditor::edited);
    return {box, nullptr, [box] { return box->currentData().toString(); }};
}

InputDraft InputEditor::draft() const {
    InputDraft draft = m_draft;
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        draft.setText(place, m_rows[place].text());
    return draft;
}

std::vector<QWidget*> InputEditor::editors() const {
    std::vector<QWidget*> editors;
    for (const Row& row : m_rows) {
        if (row.editor != nullptr)
            editors.push_back(row.editor);
    }
    return editors;
}

void InputEditor::showFaults(const std::map<std::size_t, QString>& faults) {
    QWidget* first = nullptr;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const auto fault = faults.find(place);
        const Row& row = m_rows[place];
        row.fault->setText(fault == faults.end() ? QString() : fault->second);
        row.fault->setVisible(fault != faults.end());
        if (row.editor == nullptr)
            continue;
        const QString& description = m_draft.form().fields()[place].description;
        row.editor->setAccessibleDescription(fault == faults.end() ? description : fault->second);
        if (fault != faults.end() && first == nullptr)
            first = row.editor;
    }
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace ud
