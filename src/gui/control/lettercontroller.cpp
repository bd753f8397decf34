// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/lettercontroller.h"

#include "gui/usage/letterpage.h"
#include "models/errortext.h"
#include "models/usagemodel.h"

#include <QDir>

#include <algorithm>

namespace ud {

namespace {
constexpr int mostPages = 50; ///< of 1,000 runs: beyond that the letter says that it knows the last ones only
}

LetterController::LetterController(ApiClient& api, const UsageModel& months, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_months(months) {}

void LetterController::write(const std::string& month, const QString& path) {
    const auto& periods = m_months.report().periods;
    const auto found = std::ranges::find(periods, month, &UsagePeriod::period);
    if (found == periods.end())
        return;
    m_letter = {};
    m_letter.month = *found;
    if (&*found == &periods.back())
        m_letter.forecast = m_months.daily().forecast();
    m_path = path;
    m_pages = 0;
    const quint64 question = ++m_question;
    emit noticeChanged({Tone::Info, tr("The letter is being written …"), {}, {}});
    m_api.organization(this, [this, question](const Result<OrganizationAnswer>& answer) {
        if (question != m_question)
            return;
        if (!answer)
            return fail(ErrorText::sentence(answer.error()));
        m_letter.organization = answer->organization;
        m_letter.asOf = answer->serverTime;
        readPage({});
    });
}

void LetterController::readPage(const QString& cursor) {
    RunQuery query;
    query.status = "terminal";
    m_api.runPage(query, cursor, this, [this, question = m_question](const Result<RunPage>& page) {
        if (question != m_question)
            return;
        if (page)
            takePage(*page);
        else
            fail(ErrorText::sentence(page.error()));
    });
}

/// The list goes back in time, by the end of the runs: it is left once it is before the month.
void LetterController::takePage(const RunPage& page) {
    const auto monthOfEnd = [this](const Run& run) {
        return run.endedAt ? monthOf(*run.endedAt, m_letter.organization.timeZone) : std::string();
    };
    std::ranges::copy_if(page.runs, std::back_inserter(m_letter.ended),
                         [&](const Run& run) { return monthOfEnd(run) == m_letter.month.period; });
    const bool past = page.runs.empty() || monthOfEnd(page.runs.back()) < m_letter.month.period;
    if (past || page.nextCursor.isEmpty())
        return finish();
    m_letter.allEnded = ++m_pages < mostPages;
    if (m_letter.allEnded)
        readPage(page.nextCursor);
    else
        finish();
}

void LetterController::finish() {
    const MonthlyLetterText text(m_letter);
    const QString fault = writeLetter(text.html(), text.title(), m_path);
    if (!fault.isEmpty())
        return fail(fault);
    emit noticeChanged({Tone::Good, tr("Saved as %1").arg(QDir::toNativeSeparators(m_path)), {}, {}});
}

void LetterController::fail(const QString& why) {
    emit noticeChanged({Tone::Bad, tr("The letter could not be written: %1").arg(why), {}, {}});
}

} // namespace ud
