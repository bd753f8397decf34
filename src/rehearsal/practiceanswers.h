// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "rehearsal/practiceexchange.h"
#include "rehearsal/practiceworld.h"

namespace ud::practice {

/// The answers of the contract (section 2), each from a request that was let in. \p id: of the path.
using Answer = Result<PracticeReply> (*)(PracticeWorld& world, const PracticeRequest& request,
                                         const std::string& id);

/// A call: how its path looks ("{}" for an id), who may make it.
struct Route {
    const char* method;
    const char* path;
    Role role;
    Answer answer;
};

Result<PracticeReply> readOrganization(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> listAgents(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> listPeople(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> readNotifications(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> listAudit(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> listTokens(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> monthlyUsage(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> dailyUsage(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> listRuns(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> readRun(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> listEvents(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> readLedger(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> openStream(PracticeWorld&, const PracticeRequest&, const std::string&);

Result<PracticeReply> cancelRun(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> cancelRuns(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> beginRun(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> expectRun(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> changeAgent(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> addAgent(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> changeOrganization(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> addToken(PracticeWorld&, const PracticeRequest&, const std::string&);
Result<PracticeReply> deleteToken(PracticeWorld&, const PracticeRequest&, const std::string&);

/// For what is not there, or not for this token to see.
Error notFound();
/// A position as the answers tell it.
std::string positionText(std::int64_t position);
/// nullopt where it is no position.
std::optional<std::int64_t> positionFromText(const std::string& text);
/// A whole number of \p text; \p otherwise where there is none.
std::int64_t numberOr(const std::string& text, std::int64_t otherwise);

} // namespace ud::practice
