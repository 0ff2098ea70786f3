-- Rule sets of service points, and scores that are derived from orders: rule names what derived a score, and is '' where the score
-- was imported. Nothing is derived here: that takes the calendar and the rules, which SQL hasn't got. A shop's first import of orders
-- from now on derives its orders' scores, of months that are converted only those of orders that are new or changed, and a rule set
-- that is saved before that the scores of the days from which it holds.
ALTER TABLE score_event ADD COLUMN rule TEXT NOT NULL DEFAULT '';
--;;
-- An order's derived scores, with all that they are compared by.
CREATE INDEX score_event_derived ON score_event (shop_id, order_number, points, rule) WHERE rule <> '';
--;;
-- Orders any score of which was imported: theirs aren't derived.
CREATE TABLE scored_order (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    order_number TEXT NOT NULL CHECK (order_number <> ''),
    PRIMARY KEY (shop_id, order_number)
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO scored_order (shop_id, order_number) SELECT DISTINCT shop_id, order_number FROM score_event WHERE order_number <> '' ORDER BY 1, 2;
--;;
-- Of scores that were imported without an order number can't be told which order they are of: none of the item's scores of that
-- month and component are derived. Reviews never are.
CREATE TABLE scored_item_month (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    item_number TEXT NOT NULL,
    month INTEGER NOT NULL,
    component TEXT NOT NULL CHECK (component IN ('delivery', 'claim')),
    PRIMARY KEY (shop_id, item_number, month, component)
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO scored_item_month (shop_id, item_number, month, component)
    SELECT DISTINCT shop_id, item_number, day / 100, component FROM score_event WHERE order_number = '' AND component <> 'review'
    ORDER BY 1, 2, 3, 4;
--;;
-- Shops whose orders' scores have all been derived, and are kept so from then on.
CREATE TABLE score_derivation (
    shop_id INTEGER PRIMARY KEY REFERENCES shop (id)
) STRICT;
--;;
CREATE INDEX sales_order_by_item ON sales_order (shop_id, item_number);
--;;
-- The shop's own rule sets, which hold beside the one that is built in; never changed, never deleted. number counts 1, 2, 3 … within the shop.
CREATE TABLE score_rule_set (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    action_id TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, number),
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE score_rule (
    shop_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 0),
    goods_kind TEXT NOT NULL CHECK (goods_kind IN ('general', 'reserve')),
    measure TEXT NOT NULL CHECK (measure IN ('shipping_delay', 'delivery_time', 'cancelled', 'returned')),
    from_days INTEGER,
    to_days INTEGER,
    event TEXT NOT NULL CHECK (length(event) BETWEEN 1 AND 40),
    points INTEGER NOT NULL CHECK (points BETWEEN -1000 AND 1000),
    PRIMARY KEY (shop_id, number, place),
    FOREIGN KEY (shop_id, number) REFERENCES score_rule_set (shop_id, number),
    CHECK (from_days IS NULL OR to_days IS NULL OR from_days <= to_days),
    CHECK (measure IN ('shipping_delay', 'delivery_time') OR (from_days IS NULL AND to_days IS NULL))
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER score_rule_set_follows BEFORE INSERT ON score_rule_set
    WHEN NEW.number <> 1 + coalesce((SELECT max(number) FROM score_rule_set WHERE shop_id = NEW.shop_id), 0) BEGIN
    SELECT RAISE(ABORT, 'rule sets are numbered without a gap');
END;
--;;
CREATE TRIGGER score_rule_set_never_changes BEFORE UPDATE ON score_rule_set BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;
--;;
CREATE TRIGGER score_rule_set_never_goes BEFORE DELETE ON score_rule_set BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;
--;;
-- Only the newest set may still get its rules.
CREATE TRIGGER score_rule_comes_with_its_set BEFORE INSERT ON score_rule
    WHEN NEW.number <> (SELECT max(number) FROM score_rule_set WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;
--;;
CREATE TRIGGER score_rule_never_changes BEFORE UPDATE ON score_rule BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;
--;;
CREATE TRIGGER score_rule_never_goes BEFORE DELETE ON score_rule BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;
