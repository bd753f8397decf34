// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runjson.h"
#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"

#include <boost/json.hpp>

namespace ud::service::handlers {

namespace {

json::value shown(const AuditEntry& entry) {
    json::object actor = toJson(entry.actor).as_object();
    actor["role"] = nullptr;
    if (entry.role)
        actor["role"] = toText(*entry.role);
    json::object object{{"id", entry.id},
                        {"at", toRfc3339(entry.at)},
                        {"actor", std::move(actor)},
                        {"action", entry.action},
                        {"outcome", entry.outcome}};
    if (entry.runId)
        object["run_id"] = *entry.runId;
    if (entry.agentId)
        object["agent_id"] = *entry.agentId;
    if (entry.reason)
        object["reason"] = toText(*entry.reason);
    if (!entry.note.empty())
        object["note"] = entry.note;
    return object;
}

} // namespace

Result<Response> listAudit(const Context& context) {
    QueryReader reader(context.request);
    const std::string cursor = reader.text("cursor").value_or("");
    const auto limit = reader.integer("limit", 1, 1000).value_or(100);
    if (const auto error = reader.finish())
        return *error;
    const auto page = context.services.store.audit(context.organizationId(), cursor, static_cast<int>(limit));
    if (!page)
        return page.error();
    json::array entries;
    for (const auto& entry : page->entries)
        entries.push_back(shown(entry));
    json::value next = nullptr;
    if (!page->nextCursor.empty())
        next = page->nextCursor;
    return jsonAnswer(200, {{"entries", std::move(entries)}, {"next_cursor", next}});
}

} // namespace ud::service::handlers
