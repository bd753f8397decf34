// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The schema, by versions. Times are Unix milliseconds, credits whole thousandths.
namespace ud::service::sql {

inline constexpr const char* people = R"(
CREATE TABLE schema_version (version INTEGER PRIMARY KEY) STRICT;

CREATE TABLE organizations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    allowance_message INTEGER,
    allowance_skill INTEGER,
    support_name TEXT NOT NULL DEFAULT '',
    support_email TEXT NOT NULL DEFAULT '',
    support_url TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tokens (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'admin', 'owner')),
    hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    expires_at INTEGER
) STRICT;
CREATE INDEX tokens_of_organization ON tokens (organization_id, id);

CREATE TABLE agents (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    engine TEXT NOT NULL,
    command TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1,
    input_schema TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX agents_of_organization ON agents (organization_id, id);
)";

// Each list of runs has its own partial index, so that it costs what it shows and not what history holds.
// Input and result are apart: an update of a run must not rewrite them.
inline constexpr const char* runs = R"(
CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    agent_id TEXT NOT NULL REFERENCES agents (id),
    agent_name TEXT NOT NULL,
    label TEXT NOT NULL,
    engine TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('queued', 'running', 'completed', 'cancelled', 'failed')),
    attempt INTEGER NOT NULL DEFAULT 1,
    queued_at INTEGER NOT NULL,
    started_at INTEGER,
    updated_at INTEGER NOT NULL,
    ended_at INTEGER,
    message INTEGER NOT NULL DEFAULT 0,
    skill INTEGER NOT NULL DEFAULT 0,
    progress_message TEXT,
    progress_fraction REAL,
    started_by_id TEXT,
    started_by_name TEXT NOT NULL,
    stop_requested_at INTEGER,
    stop_by_id TEXT,
    stop_by_name TEXT,
    stop_reason TEXT,
    stop_note TEXT,
    stop_work_ended_at INTEGER,
    stop_settled INTEGER NOT NULL DEFAULT 0,
    error_code TEXT,
    error_detail TEXT,
    host TEXT NOT NULL DEFAULT '',
    containment TEXT NOT NULL DEFAULT '',
    usage_incomplete INTEGER NOT NULL DEFAULT 0,
    expected_until INTEGER,
    expected_note TEXT,
    max_message INTEGER,
    max_skill INTEGER,
    position INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL,
    CHECK ((ended_at IS NULL) = (status IN ('queued', 'running')))
) STRICT;
CREATE INDEX runs_active ON runs (organization_id, queued_at, id) WHERE status IN ('queued', 'running');
CREATE INDEX runs_ended ON runs (organization_id, ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX runs_ended_of_agent ON runs (agent_id, ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX runs_stopped_of_agent ON runs (agent_id, ended_at) WHERE status = 'cancelled';
CREATE INDEX runs_of_agent ON runs (agent_id, queued_at);
CREATE INDEX runs_started ON runs (organization_id, started_at) WHERE started_at IS NOT NULL;
CREATE INDEX runs_position ON runs (organization_id, position);
CREATE INDEX runs_unconfirmed ON runs (id) WHERE status = 'cancelled' AND stop_work_ended_at IS NULL;

CREATE TABLE run_content (
    run_id TEXT PRIMARY KEY REFERENCES runs (id),
    input TEXT,
    result TEXT
) STRICT;

CREATE TABLE run_events (
    run_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    message TEXT NOT NULL,
    fraction REAL,
    attempt INTEGER,
    report INTEGER,
    PRIMARY KEY (run_id, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX run_events_reported ON run_events (run_id, attempt, report) WHERE report IS NOT NULL;
)";

// person: who started the run, or who chatted.
inline constexpr const char* ledger = R"(
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    organization_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    run_id TEXT,
    chat_id TEXT,
    attempt INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('message', 'skill')),
    credits INTEGER NOT NULL CHECK (credits > 0),
    what TEXT NOT NULL,
    charged INTEGER NOT NULL CHECK (charged IN (0, 1)),
    source TEXT NOT NULL CHECK (source IN ('background', 'chat')),
    person_id TEXT NOT NULL,
    person_name TEXT NOT NULL,
    CHECK ((run_id IS NULL) = (source = 'chat') AND (chat_id IS NULL) = (source = 'background'))
) STRICT;
CREATE UNIQUE INDEX ledger_of_run ON ledger (run_id, attempt, seq) WHERE run_id IS NOT NULL;
CREATE UNIQUE INDEX ledger_of_chat ON ledger (chat_id, seq) WHERE chat_id IS NOT NULL;

CREATE TABLE usage_monthly (
    organization_id TEXT NOT NULL,
    period TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    person_name TEXT NOT NULL,
    source TEXT NOT NULL,
    message INTEGER NOT NULL DEFAULT 0,
    skill INTEGER NOT NULL DEFAULT 0,
    completed INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (organization_id, period, agent_id, person_id, person_name, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_daily (
    organization_id TEXT NOT NULL,
    period TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    person_name TEXT NOT NULL,
    source TEXT NOT NULL,
    message INTEGER NOT NULL DEFAULT 0,
    skill INTEGER NOT NULL DEFAULT 0,
    completed INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (organization_id, period, agent_id, person_id, person_name, source)
) STRICT, WITHOUT ROWID;
)";

inline constexpr const char* records = R"(
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor_id TEXT,
    actor_name TEXT NOT NULL,
    actor_role TEXT,
    action TEXT NOT NULL,
    run_id TEXT,
    agent_id TEXT,
    reason TEXT,
    note TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX audit_of_organization ON audit (organization_id, number);

CREATE TABLE idempotency (
    organization_id TEXT NOT NULL,
    route TEXT NOT NULL,
    key TEXT NOT NULL,
    payload_hash TEXT NOT NULL,
    in_flight INTEGER NOT NULL,
    secret_id TEXT,
    status INTEGER NOT NULL,
    location TEXT NOT NULL,
    content_type TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, route, key)
) STRICT;
CREATE INDEX idempotency_age ON idempotency (created_at);
)";

// Rules that hold whoever writes. The inserts are guarded too, since REPLACE removes rows without firing a
// delete trigger.
inline constexpr const char* guards = R"(
CREATE TRIGGER runs_end_once BEFORE UPDATE OF status, ended_at ON runs
WHEN OLD.status IN ('completed', 'cancelled', 'failed')
    AND (NEW.status IS NOT OLD.status OR NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'a terminal status is never left'); END;

CREATE TRIGGER runs_lifecycle BEFORE UPDATE OF status ON runs
WHEN (OLD.status = 'queued' AND NEW.status = 'completed')
    OR (OLD.status = 'running' AND NEW.status = 'queued' AND NEW.attempt <> OLD.attempt + 1)
BEGIN SELECT RAISE(ABORT, 'the lifecycle has no such step'); END;

CREATE TRIGGER runs_insert BEFORE INSERT ON runs
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a run is never replaced'); END;

CREATE TRIGGER ledger_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_insert BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM ledger WHERE run_id = NEW.run_id AND attempt = NEW.attempt AND seq = NEW.seq)
    OR EXISTS (SELECT 1 FROM ledger WHERE chat_id = NEW.chat_id AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_after_end BEFORE INSERT ON ledger
WHEN NEW.charged = 1 AND NEW.occurred_at > (SELECT ended_at FROM runs WHERE id = NEW.run_id)
BEGIN SELECT RAISE(ABORT, 'nothing is charged that occurred after the end'); END;

CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
)";

// Version 2: ended runs by who stopped them, why, and who started them, so that a page of them costs what it
// shows.
inline constexpr const char* endedByPerson = R"(
CREATE INDEX runs_ended_of_stopper ON runs (organization_id, stop_by_name, ended_at, id)
    WHERE ended_at IS NOT NULL AND stop_by_name IS NOT NULL;
CREATE INDEX runs_ended_of_stopper_for ON runs (organization_id, stop_by_name, stop_reason, ended_at, id)
    WHERE ended_at IS NOT NULL AND stop_by_name IS NOT NULL AND stop_reason IS NOT NULL;
CREATE INDEX runs_ended_for ON runs (organization_id, stop_reason, ended_at, id)
    WHERE ended_at IS NOT NULL AND stop_reason IS NOT NULL;
CREATE INDEX runs_ended_of_starter ON runs (organization_id, started_by_name, ended_at, id)
    WHERE ended_at IS NOT NULL;
)";

// Version 3. An event is one thing worth a notice, told once; `gathered` says that it has gone into a notice
// (or was known already, or not wanted). A delivery is one notice on its way to one channel. The secret has
// to be at hand for signing; the file is readable by the service alone.
inline constexpr const char* notices = R"(
CREATE TABLE notifications (
    organization_id TEXT PRIMARY KEY REFERENCES organizations (id),
    webhook_id TEXT,
    webhook_url TEXT,
    webhook_secret TEXT,
    webhook_enabled INTEGER NOT NULL DEFAULT 0,
    webhook_last_at INTEGER,
    webhook_last_outcome TEXT,
    webhook_last_detail TEXT,
    mail_to TEXT,
    mail_enabled INTEGER NOT NULL DEFAULT 0,
    mail_last_at INTEGER,
    mail_last_outcome TEXT,
    mail_last_detail TEXT,
    kinds TEXT NOT NULL,
    opened INTEGER NOT NULL DEFAULT 0,
    last_notice_at INTEGER
) STRICT;

CREATE TABLE notice_events (
    organization_id TEXT NOT NULL,
    once TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    facts TEXT NOT NULL,
    gathered INTEGER NOT NULL,
    PRIMARY KEY (organization_id, once, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_events_waiting ON notice_events (organization_id, at) WHERE gathered = 0;
CREATE INDEX notice_events_age ON notice_events (at);

CREATE TABLE notice_deliveries (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('webhook', 'mail')),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX notice_deliveries_due ON notice_deliveries (next_at);
CREATE INDEX notice_deliveries_of ON notice_deliveries (organization_id, channel);
)";

} // namespace ud::service::sql
