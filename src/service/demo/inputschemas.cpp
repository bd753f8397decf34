// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/inputschemas.h"

#include "core/json.h"

namespace ud::service {

namespace {

constexpr std::string_view documentDigest = R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["folder"],
  "additionalProperties": false,
  "properties": {
    "folder": {"type": "string", "minLength": 1, "maxLength": 4096, "description": "The folder of documents to read."},
    "documents": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 200, "description": "Documents read at most."},
    "sentences": {"type": "integer", "minimum": 1, "maximum": 20, "default": 3, "description": "Sentences in each summary."},
    "passes": {"type": "integer", "minimum": 1, "maximum": 1000000, "default": 1, "description": "Passes over the documents."},
    "resamples": {"type": "integer", "minimum": 1, "maximum": 1000000, "default": 200, "description": "Samples that the ranking of terms is tested with."}
  }
})";

constexpr std::string_view siteAuditor = R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["url"],
  "additionalProperties": false,
  "properties": {
    "url": {"type": "string", "minLength": 1, "maxLength": 2000, "pattern": "^https?://", "description": "Where the audit begins."},
    "max_pages": {"type": "integer", "minimum": 1, "maximum": 100000, "default": 200, "description": "Addresses read at most."},
    "delay_ms": {"type": "integer", "minimum": 0, "maximum": 60000, "default": 250, "description": "Pause between two fetches."},
    "slow_ms": {"type": "integer", "minimum": 1, "maximum": 60000, "default": 1000, "description": "From here on a page is slow."}
  }
})";

constexpr std::string_view deepReasoner = R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["instance"],
  "additionalProperties": false,
  "properties": {
    "instance": {"type": ["string", "object"], "description": "The name of a roster, a path, or the roster itself."},
    "steps": {"type": "integer", "minimum": 1, "maximum": 100000000, "description": "Steps of the search at most; 50 where neither this nor seconds is given."},
    "seconds": {"type": "integer", "minimum": 1, "maximum": 2592000, "description": "How long to search."},
    "moves_per_step": {"type": "integer", "minimum": 1, "maximum": 1000000000, "description": "Moves tried in one step."},
    "seed": {"type": "integer", "minimum": 0, "description": "The same seed repeats a search."}
  }
})";

} // namespace

boost::json::value exampleInputSchema(std::string_view command) {
    const std::string_view text = command == "document-digest" ? documentDigest
                                  : command == "site-auditor"  ? siteAuditor
                                  : command == "deep-reasoner" ? deepReasoner
                                                               : "null";
    auto schema = parseJson(text);
    return schema.ok() ? std::move(*schema) : boost::json::value(nullptr);
}

} // namespace ud::service
