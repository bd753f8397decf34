// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runorder.h"

#include "models/runcelltext.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <functional>
#include <string_view>
#include <utility>

namespace ud {

namespace {

/// So many characters and more are looked for in the run's id as well.
constexpr std::size_t partOfId = 8;

std::size_t at(int slot) {
    return static_cast<std::size_t>(slot);
}

std::string folded(const QString& text) {
    return text.toCaseFolded().toStdString();
}

/// True where nothing is asked for.
bool holdsOneOf(std::string_view text, const std::vector<std::string>& parts) {
    return parts.empty() || std::ranges::any_of(parts, [text](const std::string& part) {
               return text.find(part) != std::string_view::npos;
           });
}

} // namespace

void RunOrder::grow() {
    const std::size_t count = at(m_rows.slotCount());
    m_keys.resize(count);
    m_texts.resize(count);
    m_textHashes.resize(count, 0);
    m_accepted.resize(count, 0);
    m_marks.resize(count, 0);
}

bool RunOrder::before(int a, int b) const {
    const Key& left = m_keys[at(a)];
    const Key& right = m_keys[at(b)];
    if (left.value != right.value)
        return (left.value < right.value) == (m_sortOrder == Qt::AscendingOrder);
    return left.sequence < right.sequence;
}

/// A name that was not seen before shifts the ranks: then all keys are made anew by the caller's takeAll().
qint64 RunOrder::rankOf(const std::string& agentName) {
    const auto known = m_ranks.find(agentName);
    return known == m_ranks.end() ? -1 : known->second;
}

bool RunOrder::refreshKey(int slot) {
    const RunRow& row = m_rows.at(slot);
    Key key{0, row.sequence};
    if (m_column == RunTableModel::Agent)
        key.value = rankOf(row.run.agentName);
    else if (m_column >= 0)
        key.value = RunCellText::sortNumber(row, m_column);
    Key& kept = m_keys[at(slot)];
    const bool differs = kept.value != key.value || kept.sequence != key.sequence;
    kept = key;
    return differs;
}

void RunOrder::refreshText(int slot) {
    const Run& run = m_rows.at(slot).run;
    const std::size_t hash =
        std::hash<std::string>()(run.agentName) * 31 + std::hash<std::string>()(run.label);
    std::string& text = m_texts[at(slot)];
    if (!text.empty() && std::exchange(m_textHashes[at(slot)], hash) == hash)
        return;
    m_textHashes[at(slot)] = hash;
    text = folded(QString::fromStdString(run.agentName + '\n' + run.label + '\n' + run.startedBy.name));
}

bool RunOrder::matchesText(int slot) const {
    const std::string& text = m_texts[at(slot)];
    if (memmem(text.data(), text.size(), m_needle.data(), m_needle.size()))
        return true;
    return m_needle.size() >= partOfId &&
           m_needle.find_first_not_of("0123456789abcdef-") == std::string::npos &&
           m_rows.at(slot).run.id.find(m_needle) != std::string::npos;
}

bool RunOrder::accepts(int slot) const {
    if (!m_needle.empty() && !matchesText(slot))
        return false;
    return !m_looksAtRow || acceptsRow(slot);
}

bool RunOrder::acceptsRow(int slot) const {
    const RunRow& row = m_rows.at(slot);
    if (m_filter.nothing || (!m_filter.statuses.empty() && !m_filter.statuses.contains(row.lastActive)))
        return false;
    const std::string_view text = m_texts[at(slot)];
    if (!holdsOneOf(text.substr(0, text.find('\n')), m_filter.agents) ||
        !holdsOneOf(text.substr(text.rfind('\n') + 1), m_filter.people))
        return false;
    if (m_filter.needsLook && row.run.flags.empty())
        return false;
    const auto wanted = [this](const Flag& flag) { return m_filter.flags.contains(flag.kind); };
    return (m_filter.flags.empty() || std::ranges::any_of(row.run.flags, wanted)) && acceptsFigures(row.run);
}

bool RunOrder::acceptsFigures(const Run& run) const {
    if (m_filter.longerThan || m_filter.shorterThan) {
        const milliseconds lasted =
            run.endedAt.value_or(m_table.now()) - run.startedAt.value_or(run.queuedAt);
        if ((m_filter.longerThan && lasted <= *m_filter.longerThan) ||
            (m_filter.shorterThan && lasted >= *m_filter.shorterThan))
            return false;
    }
    const Credits credits = run.credits.message + run.credits.skill;
    return (!m_filter.moreThan || credits > *m_filter.moreThan) &&
           (!m_filter.lessThan || credits < *m_filter.lessThan);
}

void RunOrder::takeAll() {
    if (m_column == RunTableModel::Agent) {
        QCollator collator{QLocale()};
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        m_ranks.clear();
        for (const int slot : m_rows.order())
            m_ranks.emplace(m_rows.at(slot).run.agentName, 0);
        m_names.clear();
        for (const auto& [name, rank] : m_ranks)
            m_names.push_back(name);
        std::ranges::sort(m_names, [&collator](const std::string& a, const std::string& b) {
            const int order = collator.compare(QString::fromStdString(a), QString::fromStdString(b));
            return order != 0 ? order < 0 : a < b;
        });
        for (std::size_t rank = 0; rank < m_names.size(); ++rank)
            m_ranks[m_names[rank]] = static_cast<qint64>(rank);
    }
    m_sorted = m_rows.order();
    for (const int slot : m_sorted)
        refreshKey(slot);
    std::ranges::sort(m_sorted, [this](int a, int b) { return before(a, b); });
}

void RunOrder::setSort(int column, Qt::SortOrder order) {
    m_column = column;
    m_sortOrder = order;
    grow();
    takeAll();
}

void RunOrder::setFilter(const RunFilter& filter) {
    const std::string before = m_needle;
    RunFilter sameButText = filter;
    sameButText.text = m_filter.text;
    const bool sameText = sameButText == m_filter;
    m_filter = filter;
    m_needle = folded(filter.text);
    const bool onlyText = sameText && (before.size() >= partOfId) == (m_needle.size() >= partOfId);
    const bool narrower = onlyText && m_needle.find(before) != std::string::npos;
    const bool wider = onlyText && before.find(m_needle) != std::string::npos;
    RunFilter onlyByText;
    onlyByText.text = filter.text;
    m_looksAtRow = filter != onlyByText;
    for (int slot = 0; slot < static_cast<int>(m_accepted.size()); ++slot) { // as they lie in memory
        char& accepted = m_accepted[at(slot)];
        if (m_rows.rowOf(slot) < 0 || (narrower && !accepted) || (wider && accepted))
            continue;
        accepted = accepts(slot);
    }
}

void RunOrder::retest(int slot) {
    m_accepted[at(slot)] = accepts(slot);
}

void RunOrder::remove(const std::vector<int>& leaving) {
    for (const int slot : leaving) {
        m_marks[at(slot)] = 1;
        m_accepted[at(slot)] = 0;
        m_texts[at(slot)] = {};
    }
    std::erase_if(m_sorted, [this](int slot) { return m_marks[at(slot)] != 0; });
    for (const int slot : leaving)
        m_marks[at(slot)] = 0;
}

RunOrder::Effect RunOrder::update(const std::vector<int>& changed, const std::vector<int>& inserted,
                                  int held) {
    grow();
    std::vector<int> moving = inserted;
    Effect effect{!inserted.empty(), !inserted.empty()};
    bool newName = false;
    for (const auto* list : {&changed, &inserted}) {
        for (const int slot : *list) {
            const bool keyDiffers = refreshKey(slot);
            newName = newName || (m_column == RunTableModel::Agent && m_keys[at(slot)].value < 0);
            refreshText(slot);
            const char accepted = slot == held || accepts(slot);
            effect.order = effect.order || keyDiffers;
            effect.acceptance = effect.acceptance || accepted != m_accepted[at(slot)];
            m_accepted[at(slot)] = accepted;
            if (list == &changed && keyDiffers) {
                m_marks[at(slot)] = 1;
                moving.push_back(slot);
            }
        }
    }
    if (newName)
        takeAll();
    else if (!moving.empty())
        mergeIn(std::move(moving));
    for (const int slot : changed)
        m_marks[at(slot)] = 0;
    return effect;
}

/// Takes the marked rows out and puts \p moving in: their places are searched, what lies between is copied.
void RunOrder::mergeIn(std::vector<int> moving) {
    std::erase_if(m_sorted, [this](int slot) { return m_marks[at(slot)] != 0; });
    const auto less = [this](int a, int b) { return before(a, b); };
    std::ranges::sort(moving, less);
    std::vector<int> merged;
    merged.reserve(m_sorted.size() + moving.size());
    auto from = m_sorted.cbegin();
    for (const int slot : moving) {
        const auto place = std::lower_bound(from, m_sorted.cend(), slot, less);
        merged.insert(merged.end(), from, place);
        merged.push_back(slot);
        from = place;
    }
    merged.insert(merged.end(), from, m_sorted.cend());
    m_sorted = std::move(merged);
}

std::vector<int> RunOrder::shown(int held, int heldRow) const {
    std::vector<int> rows;
    rows.reserve(m_sorted.size());
    bool heldShown = false;
    for (const int slot : m_sorted) {
        if (!m_accepted[at(slot)])
            continue;
        if (slot == held)
            heldShown = true;
        else
            rows.push_back(slot);
    }
    if (heldShown) {
        const auto place = std::min(static_cast<std::size_t>(heldRow), rows.size());
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(place), held);
    }
    return rows;
}

} // namespace ud
