-- The shop's own thresholds of grades, which hold beside those that are built in; never changed, never deleted. number counts 1, 2, 3 …
-- within the shop: of thresholds with the same day the last ones count.
CREATE TABLE grade_threshold (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    action_id TEXT NOT NULL,
    valid_from INTEGER NOT NULL CHECK (valid_from BETWEEN 10000101 AND 99991231),
    excellent INTEGER NOT NULL CHECK (excellent > 0),
    power INTEGER NOT NULL CHECK (power > excellent),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, number),
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER grade_threshold_comes_in_turn BEFORE INSERT ON grade_threshold
    WHEN NEW.number <> (SELECT 1 + coalesce(max(number), 0) FROM grade_threshold WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'thresholds are numbered without a gap');
END;
--;;
CREATE TRIGGER grade_threshold_never_changes BEFORE UPDATE ON grade_threshold BEGIN
    SELECT RAISE(ABORT, 'thresholds are append-only');
END;
--;;
CREATE TRIGGER grade_threshold_never_goes BEFORE DELETE ON grade_threshold BEGIN
    SELECT RAISE(ABORT, 'thresholds are append-only');
END;
