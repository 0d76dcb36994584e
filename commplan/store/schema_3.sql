ALTER TABLE "approval_path" ADD COLUMN "escalate_email" TEXT NOT NULL DEFAULT '';

ALTER TABLE "approval_path" ADD COLUMN "escalate_language" TEXT NOT NULL DEFAULT '';

ALTER TABLE "occurrence" ADD COLUMN "approval_path_id" TEXT REFERENCES "approval_path" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX "occurrence_approval_path_id" ON "occurrence" ("approval_path_id");

ALTER TABLE "occurrence" ADD COLUMN "duration" INTEGER;

ALTER TABLE "occurrence" ADD COLUMN "all_day" INTEGER NOT NULL DEFAULT 0;
