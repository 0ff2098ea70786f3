-- Shops that were closed, with what was void or lost at that moment as their sellers confirmed it; never changed, never deleted. Qcash
-- held for bids is part of the Qcash. Nothing else is removed: the book of a closed shop stays as it is, and takes nothing more.
CREATE TABLE shop_closing (
    shop_id INTEGER PRIMARY KEY REFERENCES shop (id),
    action_id TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    qcash_void INTEGER NOT NULL CHECK (qcash_void >= 0),
    qcash_held INTEGER NOT NULL CHECK (qcash_held BETWEEN 0 AND qcash_void),
    points_convertible INTEGER NOT NULL,
    points_this_month INTEGER NOT NULL,
    orders_awaiting INTEGER NOT NULL CHECK (orders_awaiting >= 0),
    yen_awaiting INTEGER NOT NULL CHECK (yen_awaiting >= 0),
    settled INTEGER NOT NULL,
    due INTEGER NOT NULL,
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT;
--;;
CREATE TRIGGER shop_closing_never_changes BEFORE UPDATE ON shop_closing BEGIN
    SELECT RAISE(ABORT, 'a shop is closed once, for good');
END;
--;;
CREATE TRIGGER shop_closing_never_goes BEFORE DELETE ON shop_closing BEGIN
    SELECT RAISE(ABORT, 'a shop is closed once, for good');
END;
--;;
-- What another window or program still had in hand comes to nothing.
CREATE TRIGGER action_of_open_shop BEFORE INSERT ON action
    WHEN EXISTS (SELECT 1 FROM shop_closing WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'the shop is closed');
END;
--;;
CREATE TRIGGER transfer_of_open_shop BEFORE INSERT ON transfer
    WHEN EXISTS (SELECT 1 FROM shop_closing WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'the shop is closed');
END;
