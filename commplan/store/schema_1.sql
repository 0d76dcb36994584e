-- Schema version 1: the tables of a plan file as first shipped. Frozen: never edit this file, add a step to migrations.py.
-- Every record type (domain/records.py) has a table; fields with several references have a link table with positions.
-- References are RESTRICT, those to come are checked at the end of a transaction. Versions, decisions and history are
-- append-only; the *_in_order triggers also stop INSERT OR REPLACE, which may not fire the triggers on DELETE.

CREATE TABLE "plan" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "title" TEXT NOT NULL,
  "organisation" TEXT NOT NULL,
  "programme" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "zone" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "region" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "end" TEXT NOT NULL,
  "weekend" TEXT NOT NULL,
  "confidentiality" TEXT NOT NULL,
  "vision" TEXT NOT NULL,
  "target_experience" TEXT NOT NULL,
  "emotions" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "sender" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "signature" TEXT NOT NULL,
  "champion" INTEGER NOT NULL,
  "archived" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "audience" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "parent_id" TEXT REFERENCES "audience" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "size" INTEGER,
  "language" TEXT NOT NULL,
  "load_limit" REAL,
  "minimum_gap" INTEGER,
  "archived" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "audience_parent_id" ON "audience" ("parent_id");

CREATE TABLE "channel" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "delivery" TEXT NOT NULL,
  "direction" TEXT NOT NULL,
  "lead_time" INTEGER NOT NULL,
  "duration" INTEGER NOT NULL,
  "weight" REAL NOT NULL,
  "days" TEXT NOT NULL,
  "weekly_minimum" INTEGER,
  "weekly_maximum" INTEGER,
  "archived" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "tool" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "archived" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "tool_channel" (
  "record_id" TEXT NOT NULL REFERENCES "tool" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "channel" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "tool_channel_target_id" ON "tool_channel" ("target_id");

CREATE TABLE "tool_audience" (
  "record_id" TEXT NOT NULL REFERENCES "tool" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "tool_audience_target_id" ON "tool_audience" ("target_id");

CREATE TABLE "approval_path" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "no_answer" TEXT NOT NULL,
  "escalate_to" TEXT NOT NULL,
  "archived" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "approval_step" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "path_id" TEXT NOT NULL REFERENCES "approval_path" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "role" TEXT NOT NULL,
  "person" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "check" TEXT NOT NULL,
  "working_days" INTEGER NOT NULL,
  "delegate" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "approval_step_path_id" ON "approval_step" ("path_id");

CREATE TABLE "message_template" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "format" TEXT NOT NULL,
  "archived" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "day_rule" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "region" TEXT NOT NULL,
  "start" TEXT,
  "end" TEXT,
  "yearly" INTEGER NOT NULL,
  "enforcement" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "day_rule_audience" (
  "record_id" TEXT NOT NULL REFERENCES "day_rule" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "day_rule_audience_target_id" ON "day_rule_audience" ("target_id");

CREATE TABLE "goal" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "parent_id" TEXT REFERENCES "goal" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT NOT NULL,
  "measure" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "goal_parent_id" ON "goal" ("parent_id");

CREATE TABLE "phase" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "description" TEXT NOT NULL,
  "start" TEXT,
  "end" TEXT,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "journey_stage" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "journey" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "content_event" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "title" TEXT NOT NULL,
  "category" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "span" INTEGER NOT NULL,
  "rule" TEXT NOT NULL,
  "workday_offset" INTEGER NOT NULL,
  "date_rule" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "know" TEXT NOT NULL,
  "feel" TEXT NOT NULL,
  "do" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "risk" TEXT NOT NULL,
  "phase_id" TEXT REFERENCES "phase" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "emotions" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "content_event_phase_id" ON "content_event" ("phase_id");

CREATE TABLE "content_event_goal" (
  "record_id" TEXT NOT NULL REFERENCES "content_event" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "goal" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "content_event_goal_target_id" ON "content_event_goal" ("target_id");

CREATE TABLE "content_event_stage" (
  "record_id" TEXT NOT NULL REFERENCES "content_event" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "journey_stage" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "content_event_stage_target_id" ON "content_event_stage" ("target_id");

CREATE TABLE "event_exception" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event_id" TEXT NOT NULL REFERENCES "content_event" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "action" TEXT NOT NULL,
  "original" TEXT,
  "date" TEXT,
  "reason" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "event_exception_event_id" ON "event_exception" ("event_id");

CREATE TABLE "communication" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event_id" TEXT NOT NULL REFERENCES "content_event" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "sender_id" TEXT REFERENCES "sender" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "on_behalf_of" TEXT NOT NULL,
  "channel_id" TEXT REFERENCES "channel" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "offset" INTEGER NOT NULL,
  "offset_unit" TEXT NOT NULL,
  "offset_from" TEXT NOT NULL,
  "time" TEXT,
  "duration" INTEGER NOT NULL,
  "span" INTEGER NOT NULL,
  "owner" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "requester" TEXT NOT NULL,
  "approval_path_id" TEXT REFERENCES "approval_path" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "template_id" TEXT REFERENCES "message_template" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "languages" TEXT NOT NULL,
  "key_messages" TEXT NOT NULL,
  "content" TEXT NOT NULL,
  "call_to_action" TEXT NOT NULL,
  "expected_questions" TEXT NOT NULL,
  "feedback" TEXT NOT NULL,
  "target_measure" TEXT NOT NULL,
  "cascade_from_id" TEXT REFERENCES "communication" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "confidentiality" TEXT NOT NULL,
  "embargo" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "communication_event_id" ON "communication" ("event_id");

CREATE INDEX "communication_sender_id" ON "communication" ("sender_id");

CREATE INDEX "communication_channel_id" ON "communication" ("channel_id");

CREATE INDEX "communication_approval_path_id" ON "communication" ("approval_path_id");

CREATE INDEX "communication_template_id" ON "communication" ("template_id");

CREATE INDEX "communication_cascade_from_id" ON "communication" ("cascade_from_id");

CREATE TABLE "communication_audience" (
  "record_id" TEXT NOT NULL REFERENCES "communication" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "communication_audience_target_id" ON "communication_audience" ("target_id");

CREATE TABLE "communication_excluded_audience" (
  "record_id" TEXT NOT NULL REFERENCES "communication" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "communication_excluded_audience_target_id" ON "communication_excluded_audience" ("target_id");

CREATE TABLE "communication_tool" (
  "record_id" TEXT NOT NULL REFERENCES "communication" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "tool" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "communication_tool_target_id" ON "communication_tool" ("target_id");

CREATE TABLE "occurrence" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "communication_id" TEXT NOT NULL REFERENCES "communication" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "original" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "date" TEXT,
  "time" TEXT,
  "title" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "load_reason" TEXT NOT NULL,
  "sent_at" TEXT NOT NULL,
  "sent_by" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL,
  UNIQUE ("communication_id", "original")
) STRICT;

CREATE TABLE "draft" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "occurrence_id" TEXT NOT NULL REFERENCES "occurrence" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "language" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "draft_occurrence_id" ON "draft" ("occurrence_id");

CREATE TABLE "content_check" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "occurrence_id" TEXT NOT NULL REFERENCES "occurrence" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "check" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  "initials" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "content_check_occurrence_id" ON "content_check" ("occurrence_id");

CREATE TABLE "result" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "occurrence_id" TEXT NOT NULL REFERENCES "occurrence" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "measured_on" TEXT,
  "reach" INTEGER,
  "opened" INTEGER,
  "attended" INTEGER,
  "questions" INTEGER,
  "answered" INTEGER,
  "score" REAL,
  "answers" INTEGER,
  "note" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "result_occurrence_id" ON "result" ("occurrence_id");

CREATE TABLE "cascade_report" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "occurrence_id" TEXT NOT NULL REFERENCES "occurrence" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "department" TEXT NOT NULL,
  "manager" TEXT NOT NULL,
  "due" TEXT,
  "held_on" TEXT,
  "attended" INTEGER,
  "questions" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "cascade_report_occurrence_id" ON "cascade_report" ("occurrence_id");

CREATE TABLE "quick_win" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "title" TEXT NOT NULL,
  "date" TEXT,
  "owner" TEXT NOT NULL,
  "event_id" TEXT REFERENCES "content_event" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "quick_win_event_id" ON "quick_win" ("event_id");

CREATE TABLE "indicator" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "target" REAL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "indicator_value" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "indicator_id" TEXT NOT NULL REFERENCES "indicator" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "value" REAL NOT NULL,
  "answers" INTEGER,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "indicator_value_indicator_id" ON "indicator_value" ("indicator_id");

CREATE TABLE "saved_view" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "statuses" TEXT NOT NULL,
  "categories" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" TEXT,
  "end" TEXT,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE TABLE "saved_view_audience" (
  "record_id" TEXT NOT NULL REFERENCES "saved_view" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "saved_view_audience_target_id" ON "saved_view_audience" ("target_id");

CREATE TABLE "saved_view_sender" (
  "record_id" TEXT NOT NULL REFERENCES "saved_view" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "sender" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "saved_view_sender_target_id" ON "saved_view_sender" ("target_id");

CREATE TABLE "saved_view_channel" (
  "record_id" TEXT NOT NULL REFERENCES "saved_view" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "channel" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "saved_view_channel_target_id" ON "saved_view_channel" ("target_id");

CREATE TABLE "version" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "occurrence_id" TEXT NOT NULL REFERENCES "occurrence" ("id") ON DELETE RESTRICT,
  "number" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "content" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "source_fingerprint" TEXT NOT NULL,
  UNIQUE ("occurrence_id", "number")
) STRICT;

CREATE TABLE "decision" (
  "number" INTEGER PRIMARY KEY NOT NULL,
  "id" TEXT NOT NULL UNIQUE,
  "occurrence_id" TEXT NOT NULL REFERENCES "occurrence" ("id") ON DELETE RESTRICT,
  "version_id" TEXT NOT NULL REFERENCES "version" ("id") ON DELETE RESTRICT,
  "fingerprint" TEXT NOT NULL,
  "step_id" TEXT NOT NULL,
  "step_role" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "on_behalf_of" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  "comment" TEXT NOT NULL,
  "how" TEXT NOT NULL,
  "decided_at" TEXT NOT NULL,
  "zone" TEXT NOT NULL,
  "previous_hash" TEXT NOT NULL,
  "hash" TEXT NOT NULL
) STRICT;

CREATE INDEX "decision_occurrence_id" ON "decision" ("occurrence_id");

CREATE INDEX "decision_version_id" ON "decision" ("version_id");

CREATE TABLE "history" (
  "number" INTEGER PRIMARY KEY NOT NULL,
  "at" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "label" TEXT NOT NULL
) STRICT;

CREATE TABLE "history_change" (
  "number" INTEGER NOT NULL REFERENCES "history" ("number") ON DELETE RESTRICT,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "fields" TEXT NOT NULL,
  PRIMARY KEY ("number", "position")
) STRICT;

CREATE INDEX "history_change_record_id" ON "history_change" ("record_id");

CREATE TRIGGER "version_no_update" BEFORE UPDATE ON "version"
BEGIN
  SELECT RAISE(ABORT, 'a version is never changed');
END;

CREATE TRIGGER "version_no_delete" BEFORE DELETE ON "version"
BEGIN
  SELECT RAISE(ABORT, 'a version is never changed');
END;

CREATE TRIGGER "decision_no_update" BEFORE UPDATE ON "decision"
BEGIN
  SELECT RAISE(ABORT, 'a decision is never changed');
END;

CREATE TRIGGER "decision_no_delete" BEFORE DELETE ON "decision"
BEGIN
  SELECT RAISE(ABORT, 'a decision is never changed');
END;

CREATE TRIGGER "history_no_update" BEFORE UPDATE ON "history"
BEGIN
  SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER "history_no_delete" BEFORE DELETE ON "history"
BEGIN
  SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER "history_change_no_update" BEFORE UPDATE ON "history_change"
BEGIN
  SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER "history_change_no_delete" BEFORE DELETE ON "history_change"
BEGIN
  SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER "version_in_order" BEFORE INSERT ON "version"
WHEN EXISTS (SELECT 1 FROM "version" WHERE "id" = NEW."id")
    OR EXISTS (SELECT 1 FROM "version" WHERE "occurrence_id" = NEW."occurrence_id" AND "number" = NEW."number")
BEGIN
  SELECT RAISE(ABORT, 'a version is never changed');
END;

CREATE TRIGGER "decision_in_order" BEFORE INSERT ON "decision"
WHEN NEW."number" <> (SELECT coalesce(max("number"), 0) + 1 FROM "decision")
    OR EXISTS (SELECT 1 FROM "decision" WHERE "id" = NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'decisions are numbered in order');
END;

CREATE TRIGGER "history_in_order" BEFORE INSERT ON "history"
WHEN NEW."number" <> (SELECT coalesce(max("number"), 0) + 1 FROM "history")
BEGIN
  SELECT RAISE(ABORT, 'history is numbered in order');
END;

CREATE TRIGGER "history_change_in_order" BEFORE INSERT ON "history_change"
WHEN NEW."number" <> (SELECT max("number") FROM "history")
    OR EXISTS (SELECT 1 FROM "history_change" WHERE "number" = NEW."number" AND "position" = NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'only the last entry takes changes');
END;
