-- The auto-charge plan: one row for each shop as it stands, and all that ever happened to it.
CREATE TABLE auto_charge_plan (
    shop_id INTEGER PRIMARY KEY REFERENCES shop (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    trigger_kind TEXT NOT NULL CHECK (trigger_kind IN ('below_balance', 'weekday')),
    threshold INTEGER NOT NULL CHECK (threshold >= 0),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    ticket INTEGER NOT NULL CHECK (ticket IN (100, 500, 1000, 3000, 5000, 10000, 30000, 50000, 100000, 300000)),
    monthly_cap INTEGER NOT NULL CHECK (monthly_cap >= ticket),
    since INTEGER NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('off', 'watching', 'planned', 'waiting_retry')),
    occasion TEXT,
    next_at INTEGER,
    attempt INTEGER,
    reason TEXT CHECK (reason IN ('by_seller', 'not_needed', 'not_enough_settlement', 'no_sales_yet', 'order_refused')),
    rests_until INTEGER,
    served_on INTEGER,
    seen_row INTEGER NOT NULL DEFAULT 0,
    CHECK ((phase IN ('planned', 'waiting_retry')) = (occasion IS NOT NULL)),
    CHECK ((occasion IS NULL) = (next_at IS NULL) AND (occasion IS NULL) = (attempt IS NULL)),
    CHECK ((phase = 'waiting_retry') = (reason IS NOT NULL)),
    CHECK (attempt >= 1)
) STRICT;
--;;
CREATE TRIGGER auto_charge_version_never_falls BEFORE UPDATE ON auto_charge_plan WHEN NEW.version < OLD.version BEGIN
    SELECT RAISE(ABORT, 'a plan''s version only rises');
END;
--;;
CREATE TRIGGER auto_charge_plan_never_goes BEFORE DELETE ON auto_charge_plan BEGIN
    SELECT RAISE(ABORT, 'a plan is turned off, not removed');
END;
--;;
-- Each row tells with which terms; its number counts 1, 2, 3 … within the shop.
CREATE TABLE auto_charge_log (
    shop_id INTEGER NOT NULL REFERENCES auto_charge_plan (shop_id),
    number INTEGER NOT NULL CHECK (number >= 1),
    logged_at INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN (
        'turned_on', 'changed', 'turned_off', 'planned', 'skipped', 'charged', 'retry', 'gave_up', 'cap_reached')),
    version INTEGER NOT NULL,
    trigger_kind TEXT NOT NULL CHECK (trigger_kind IN ('below_balance', 'weekday')),
    threshold INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    ticket INTEGER NOT NULL,
    monthly_cap INTEGER NOT NULL,
    occasion TEXT,
    next_at INTEGER,
    attempt INTEGER,
    reason TEXT CHECK (reason IN ('by_seller', 'not_needed', 'not_enough_settlement', 'no_sales_yet', 'order_refused')),
    order_number INTEGER,
    PRIMARY KEY (shop_id, number),
    FOREIGN KEY (shop_id, order_number) REFERENCES ticket_order (shop_id, order_number),
    CHECK ((event = 'charged') = (order_number IS NOT NULL))
) STRICT, WITHOUT ROWID;
--;;
-- An occasion comes to one end, and so is charged for once, whatever happens. It is a date or the number of the row that announced
-- it: the shop's own in both cases, whichever version of the plan it was.
CREATE UNIQUE INDEX auto_charge_ends_once ON auto_charge_log (shop_id, occasion)
    WHERE event IN ('charged', 'skipped', 'gave_up', 'cap_reached');
--;;
CREATE TRIGGER auto_charge_log_never_changes BEFORE UPDATE ON auto_charge_log BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
--;;
CREATE TRIGGER auto_charge_log_never_goes BEFORE DELETE ON auto_charge_log BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
--;;
-- What a month's automatic charges came to is read from their orders; there are few.
CREATE INDEX ticket_order_automatic ON ticket_order (shop_id, placed_at) WHERE is_automatic = 1;
