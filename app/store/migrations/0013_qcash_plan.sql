-- What a shop plans for its Qcash, as it was saved: never changed, never deleted. number counts 1, 2, 3 … within the shop; the last one
-- holds from the moment it was saved. Without a threshold the balance is judged by recent spending; without a budget none is watched.
CREATE TABLE qcash_plan (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    action_id TEXT NOT NULL,
    threshold INTEGER CHECK (threshold BETWEEN 1 AND 1000000000000000),
    monthly_budget INTEGER CHECK (monthly_budget BETWEEN 1 AND 1000000000000000),
    warn_percent INTEGER NOT NULL CHECK (warn_percent BETWEEN 1 AND 100),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, number),
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER qcash_plan_comes_in_turn BEFORE INSERT ON qcash_plan
    WHEN NEW.number <> (SELECT 1 + coalesce(max(number), 0) FROM qcash_plan WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'plans are numbered without a gap');
END;
--;;
CREATE TRIGGER qcash_plan_never_changes BEFORE UPDATE ON qcash_plan BEGIN
    SELECT RAISE(ABORT, 'plans are append-only');
END;
--;;
CREATE TRIGGER qcash_plan_never_goes BEFORE DELETE ON qcash_plan BEGIN
    SELECT RAISE(ABORT, 'plans are append-only');
END;
--;;
-- Of a balance that is low now: whether that was told outside the window, and at what balance and on which day (20261122) the seller
-- put the warning away. The row goes when the balance is low no longer.
CREATE TABLE qcash_low_notice (
    shop_id INTEGER PRIMARY KEY REFERENCES shop (id),
    is_told INTEGER NOT NULL DEFAULT 0 CHECK (is_told IN (0, 1)),
    put_away_balance INTEGER CHECK (put_away_balance >= 0),
    put_away_day INTEGER,
    CHECK ((put_away_balance IS NULL) = (put_away_day IS NULL))
) STRICT;
--;;
-- Of a budget in a month: the largest share in percent that was told outside the window, and the largest that the seller put away.
CREATE TABLE qcash_budget_notice (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    month INTEGER NOT NULL,
    budget INTEGER NOT NULL CHECK (budget > 0),
    told INTEGER CHECK (told BETWEEN 1 AND 100),
    put_away INTEGER CHECK (put_away BETWEEN 1 AND 100),
    PRIMARY KEY (shop_id, month, budget)
) STRICT, WITHOUT ROWID;
