-- Automatic conversion: one row for each shop as it stands, and all that ever happened to it. Day 31 is the month's last day.
CREATE TABLE auto_conversion_plan (
    shop_id INTEGER PRIMARY KEY REFERENCES shop (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 28 OR day = 31),
    seen_row INTEGER NOT NULL DEFAULT 0
) STRICT;
--;;
CREATE TRIGGER auto_conversion_version_never_falls BEFORE UPDATE ON auto_conversion_plan WHEN NEW.version < OLD.version BEGIN
    SELECT RAISE(ABORT, 'a plan''s version only rises');
END;
--;;
CREATE TRIGGER auto_conversion_plan_never_goes BEFORE DELETE ON auto_conversion_plan BEGIN
    SELECT RAISE(ABORT, 'a plan is turned off, not removed');
END;
--;;
-- Each row tells with which day; its number counts 1, 2, 3 … within the shop. The figures of a conversion stand in its own row.
CREATE TABLE auto_conversion_log (
    shop_id INTEGER NOT NULL REFERENCES auto_conversion_plan (shop_id),
    number INTEGER NOT NULL CHECK (number >= 1),
    logged_at INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('turned_on', 'changed', 'turned_off', 'converted', 'refused')),
    version INTEGER NOT NULL,
    day INTEGER NOT NULL,
    month INTEGER,
    action_id TEXT,
    reason TEXT CHECK (reason IN ('action_id_reused', 'clock_behind_book', 'month_has_changed', 'already_converted', 'negative_points',
        'no_points', 'under_minimum', 'figures_have_changed')),
    PRIMARY KEY (shop_id, number),
    FOREIGN KEY (shop_id, action_id) REFERENCES conversion (shop_id, action_id),
    CHECK ((event IN ('converted', 'refused')) = (month IS NOT NULL)),
    CHECK ((event = 'converted') = (action_id IS NOT NULL)),
    CHECK ((event = 'refused') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;
--;;
-- A month is converted once, and each reason not to is told once a month for each version of the plan.
CREATE UNIQUE INDEX auto_conversion_once ON auto_conversion_log (shop_id, month, coalesce(reason, ''),
    CASE WHEN reason IS NULL THEN 0 ELSE version END) WHERE month IS NOT NULL;
--;;
CREATE TRIGGER auto_conversion_log_never_changes BEFORE UPDATE ON auto_conversion_log BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
--;;
CREATE TRIGGER auto_conversion_log_never_goes BEFORE DELETE ON auto_conversion_log BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
--;;
-- Of a month's reminders, the latest stage that was told outside the window and the latest that the seller put away: each as minutes
-- before the deadline, so the smaller is the later one.
CREATE TABLE conversion_reminder (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    month INTEGER NOT NULL,
    told INTEGER CHECK (told > 0),
    put_away INTEGER CHECK (put_away > 0),
    PRIMARY KEY (shop_id, month)
) STRICT, WITHOUT ROWID;
