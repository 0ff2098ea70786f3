-- Paid ads: what is applied for and held, what became of it, what others paid, and what the ads brought.
-- Qcash that is set aside for a bid, and released, are two more kinds of movement. Nothing on disk changes with the list of permitted words.
PRAGMA writable_schema = ON;
--;;
UPDATE sqlite_schema SET sql = replace(sql, '''correction'', ''withdrawal''', '''correction'', ''withdrawal'', ''ad_hold'', ''ad_release''')
    WHERE type = 'table' AND name = 'transfer';
--;;
PRAGMA writable_schema = RESET;
--;;
-- What is set aside is not spent: only what an ad has cost and what came back is summed by ad.
DROP TRIGGER ad_transfer_summed;
--;;
CREATE TRIGGER ad_transfer_summed AFTER INSERT ON transfer WHEN NEW.ad_kind IS NOT NULL AND NEW.kind NOT IN ('ad_hold', 'ad_release') BEGIN
    INSERT INTO ad_day (shop_id, day, ad_kind, entries, spent, returned)
        SELECT NEW.shop_id, (NEW.booked_at + 32400) / 86400, NEW.ad_kind, 1,
            CASE code WHEN 'qcash' THEN NEW.amount ELSE 0 END, CASE code WHEN 'qcash' THEN 0 ELSE NEW.amount END
        FROM account WHERE id = NEW.from_account_id
        ON CONFLICT DO UPDATE SET
            entries = entries + 1, spent = spent + excluded.spent, returned = returned + excluded.returned;
END;
--;;
-- One display day of an application. Qcash moves with each step, in the transfers of the step's action. Days are numbers like 20261122;
-- the instants are those of the terms under which it was placed. slot is the keyword or category ('' where the ad has none), slot_key the
-- same folded.
CREATE TABLE ad_bid (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    application INTEGER NOT NULL CHECK (application >= 1),
    ad_kind TEXT NOT NULL CHECK (ad_kind IN ('plus_keyword', 'plus_category', 'power_rank_up', 'todays_special_premium',
        'todays_special_standard', 'time_sale', 'group_buy', 'mega_ad', 'shop_mail', 'qspecial_banner')),
    item_number TEXT NOT NULL CHECK (length(item_number) >= 1),
    item_name TEXT NOT NULL,
    slot TEXT NOT NULL,
    slot_key TEXT NOT NULL,
    day INTEGER NOT NULL CHECK (day BETWEEN 10000101 AND 99991231),
    price INTEGER NOT NULL CHECK (price > 0),
    state TEXT NOT NULL CHECK (state IN ('held', 'won', 'lost', 'withdrawn')),
    refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded >= 0 AND refunded <= price AND (refunded = 0 OR state = 'won')),
    lost_minutes INTEGER NOT NULL DEFAULT 0 CHECK (lost_minutes >= 0),
    opens_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    display_begins_at INTEGER NOT NULL,
    display_ends_at INTEGER NOT NULL,
    placed_at INTEGER NOT NULL,
    steps INTEGER NOT NULL DEFAULT 1 CHECK (steps >= 1),
    PRIMARY KEY (shop_id, number),
    CHECK (opens_at <= closes_at AND display_begins_at < display_ends_at)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX ad_bid_by_day ON ad_bid (shop_id, day, number);
--;;
CREATE INDEX ad_bid_by_application ON ad_bid (shop_id, application);
--;;
CREATE INDEX ad_bid_held ON ad_bid (shop_id, closes_at) WHERE state = 'held';
--;;
CREATE INDEX ad_bid_won ON ad_bid (shop_id, display_ends_at) WHERE state = 'won';
--;;
-- The same item can't bid twice on a slot.
CREATE UNIQUE INDEX ad_bid_on_slot ON ad_bid (shop_id, ad_kind, slot_key, day, item_number) WHERE state IN ('held', 'won');
--;;
-- What happened to a bid, oldest first. Its newest step and its row say the same. The transfers of a step are those of its action from
-- first_part on.
CREATE TABLE ad_bid_step (
    shop_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    step INTEGER NOT NULL CHECK (step >= 1),
    action_id TEXT NOT NULL,
    first_part INTEGER NOT NULL CHECK (first_part >= 0),
    event TEXT NOT NULL CHECK (event IN ('placed', 'changed', 'withdrawn', 'won', 'lost', 'refunded', 'reopened')),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    lost_minutes INTEGER NOT NULL DEFAULT 0 CHECK (lost_minutes >= 0),
    note TEXT NOT NULL DEFAULT '',
    happened_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, number, step),
    FOREIGN KEY (shop_id, number) REFERENCES ad_bid (shop_id, number),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX ad_bid_step_by_action ON ad_bid_step (shop_id, action_id, first_part);
--;;
CREATE TRIGGER ad_bid_comes_in_turn BEFORE INSERT ON ad_bid
    WHEN NEW.number <> (SELECT 1 + coalesce(max(number), 0) FROM ad_bid WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'bids are numbered without a gap');
END;
--;;
CREATE TRIGGER ad_bid_keeps_its_course BEFORE UPDATE ON ad_bid
    WHEN OLD.number <> NEW.number OR OLD.shop_id <> NEW.shop_id OR OLD.application <> NEW.application OR OLD.ad_kind <> NEW.ad_kind
    OR OLD.item_number <> NEW.item_number OR OLD.slot_key <> NEW.slot_key OR OLD.day <> NEW.day OR OLD.closes_at <> NEW.closes_at
    OR OLD.opens_at <> NEW.opens_at OR OLD.display_begins_at <> NEW.display_begins_at OR OLD.display_ends_at <> NEW.display_ends_at
    OR OLD.placed_at <> NEW.placed_at OR NEW.steps <> OLD.steps + 1 OR OLD.state = 'withdrawn' OR (OLD.price <> NEW.price AND OLD.state <> 'held')
BEGIN
    SELECT RAISE(ABORT, 'a bid keeps its course');
END;
--;;
CREATE TRIGGER ad_bid_never_goes BEFORE DELETE ON ad_bid BEGIN
    SELECT RAISE(ABORT, 'bids are kept');
END;
--;;
CREATE TRIGGER ad_bid_step_never_changes BEFORE UPDATE ON ad_bid_step BEGIN
    SELECT RAISE(ABORT, 'a bid''s steps are append-only');
END;
--;;
CREATE TRIGGER ad_bid_step_never_goes BEFORE DELETE ON ad_bid_step BEGIN
    SELECT RAISE(ABORT, 'a bid''s steps are append-only');
END;
--;;
-- Terms of ads that the shop saved, which hold beside those that are built in; never changed, never deleted.
CREATE TABLE ad_terms (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    action_id TEXT NOT NULL,
    ad_kind TEXT NOT NULL,
    valid_from INTEGER NOT NULL CHECK (valid_from BETWEEN 10000101 AND 99991231),
    price INTEGER NOT NULL CHECK (price > 0),
    unit INTEGER NOT NULL CHECK (unit > 0),
    most_days INTEGER NOT NULL CHECK (most_days BETWEEN 1 AND 366),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, number),
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER ad_terms_come_in_turn BEFORE INSERT ON ad_terms
    WHEN NEW.number <> (SELECT 1 + coalesce(max(number), 0) FROM ad_terms WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'terms are numbered without a gap');
END;
--;;
CREATE TRIGGER ad_terms_never_change BEFORE UPDATE ON ad_terms BEGIN
    SELECT RAISE(ABORT, 'terms are append-only');
END;
--;;
CREATE TRIGGER ad_terms_never_go BEFORE DELETE ON ad_terms BEGIN
    SELECT RAISE(ABORT, 'terms are append-only');
END;
--;;
-- Who won a slot on a display day, and for how much, as J·QSM lists it: noted by the seller, who may put it right. rank 1 is the highest.
CREATE TABLE ad_winner (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    ad_kind TEXT NOT NULL,
    slot_key TEXT NOT NULL,
    day INTEGER NOT NULL CHECK (day BETWEEN 10000101 AND 99991231),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 100),
    slot TEXT NOT NULL,
    price INTEGER NOT NULL CHECK (price > 0),
    item_number TEXT NOT NULL,
    PRIMARY KEY (shop_id, ad_kind, slot_key, day, rank)
) STRICT, WITHOUT ROWID;
--;;
-- Mega-wari events, and the average price that won a slot in each; the average of one that is still to come is unknown.
CREATE TABLE mega_wari_event (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    ad_kind TEXT NOT NULL,
    slot_key TEXT NOT NULL,
    first_day INTEGER NOT NULL CHECK (first_day BETWEEN 10000101 AND 99991231),
    last_day INTEGER NOT NULL CHECK (last_day >= first_day AND last_day <= 99991231),
    slot TEXT NOT NULL,
    average INTEGER CHECK (average > 0),
    PRIMARY KEY (shop_id, ad_kind, slot_key, first_day)
) STRICT, WITHOUT ROWID;
--;;
-- The ad performance report. NULL is what no file has told.
CREATE TABLE ad_report (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 10000101 AND 99991231),
    item_number TEXT NOT NULL,
    ad_name TEXT NOT NULL,
    item_name TEXT NOT NULL,
    cost INTEGER CHECK (cost >= 0),
    sales INTEGER,
    impressions INTEGER CHECK (impressions >= 0),
    clicks INTEGER CHECK (clicks >= 0),
    carts INTEGER CHECK (carts >= 0),
    purchases INTEGER CHECK (purchases >= 0),
    PRIMARY KEY (shop_id, day, item_number, ad_name)
) STRICT, WITHOUT ROWID;
--;;
-- The summary counts goods of which a shop may have many: each filter's index holds all that counting asks for, so that no item is looked up.
CREATE INDEX item_low_stock ON item (shop_id, item_number, is_listed, stock) WHERE is_listed = 1 AND stock <= 3;
--;;
DROP INDEX item_by_validity;
--;;
CREATE INDEX item_by_validity ON item (shop_id, valid_until, is_listed) WHERE is_listed = 1;
--;;
DROP INDEX item_with_image_error;
--;;
CREATE INDEX item_with_image_error ON item (shop_id, item_number, is_listed, image_status) WHERE image_status = 'error' AND is_listed = 1;
