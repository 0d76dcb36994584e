ALTER TABLE "approval_path" ADD COLUMN "remind_before" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "approval_step" ADD COLUMN "optional" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "approval_step" ADD COLUMN "only_high_risk" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "approval_step" ADD COLUMN "email" TEXT NOT NULL DEFAULT '';

ALTER TABLE "approval_step" ADD COLUMN "language" TEXT NOT NULL DEFAULT '';

ALTER TABLE "approval_step" ADD COLUMN "delegate_from" TEXT;

ALTER TABLE "approval_step" ADD COLUMN "delegate_until" TEXT;

CREATE TABLE "approval_step_only_audience" (
  "record_id" TEXT NOT NULL REFERENCES "approval_step" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "approval_step_only_audience_target_id" ON "approval_step_only_audience" ("target_id");

CREATE TABLE "approval_step_only_channel" (
  "record_id" TEXT NOT NULL REFERENCES "approval_step" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "channel" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "approval_step_only_channel_target_id" ON "approval_step_only_channel" ("target_id");

ALTER TABLE "occurrence" ADD COLUMN "step_days" TEXT NOT NULL DEFAULT '[]';

CREATE TABLE "attachment" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "occurrence_id" TEXT NOT NULL REFERENCES "occurrence" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "media_type" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "sha256" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "attachment_occurrence_id" ON "attachment" ("occurrence_id");

ALTER TABLE "saved_view" ADD COLUMN "icon" TEXT NOT NULL DEFAULT '';

ALTER TABLE "saved_view" ADD COLUMN "risks" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "saved_view" ADD COLUMN "gaps" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "saved_view" ADD COLUMN "period" TEXT NOT NULL DEFAULT '';

CREATE TABLE "saved_view_tool" (
  "record_id" TEXT NOT NULL REFERENCES "saved_view" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "tool" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "saved_view_tool_target_id" ON "saved_view_tool" ("target_id");

CREATE TABLE "saved_view_goal" (
  "record_id" TEXT NOT NULL REFERENCES "saved_view" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "goal" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "saved_view_goal_target_id" ON "saved_view_goal" ("target_id");

CREATE TABLE "saved_view_phase" (
  "record_id" TEXT NOT NULL REFERENCES "saved_view" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "phase" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "saved_view_phase_target_id" ON "saved_view_phase" ("target_id");

CREATE TABLE "saved_view_approval_path" (
  "record_id" TEXT NOT NULL REFERENCES "saved_view" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "target_id" TEXT NOT NULL REFERENCES "approval_path" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "position"),
  UNIQUE ("record_id", "target_id")
) STRICT, WITHOUT ROWID;

CREATE INDEX "saved_view_approval_path_target_id" ON "saved_view_approval_path" ("target_id");

CREATE TABLE "playbook" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "pattern" TEXT NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL
) STRICT;

ALTER TABLE "decision" ADD COLUMN "evidence_name" TEXT NOT NULL DEFAULT '';

ALTER TABLE "decision" ADD COLUMN "evidence_size" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "decision" ADD COLUMN "evidence_hash" TEXT NOT NULL DEFAULT '';

CREATE TABLE "blob" (
  "sha256" TEXT PRIMARY KEY NOT NULL,
  "size" INTEGER NOT NULL,
  "data" BLOB NOT NULL
) STRICT;

CREATE TRIGGER "blob_no_update" BEFORE UPDATE ON "blob"
BEGIN
  SELECT RAISE(ABORT, 'kept content is never changed');
END;

CREATE TRIGGER "blob_no_delete" BEFORE DELETE ON "blob"
BEGIN
  SELECT RAISE(ABORT, 'kept content is never changed');
END;

CREATE TRIGGER "blob_once" BEFORE INSERT ON "blob"
WHEN EXISTS (SELECT 1 FROM "blob" WHERE "sha256" = NEW."sha256")
BEGIN
  SELECT RAISE(ABORT, 'kept content is never changed');
END;
