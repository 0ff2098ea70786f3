-- What item scores are searched by. The items of a month in the order of the page, most points first: kept by triggers, since an index
-- on a sum of columns is read together with its rows.
CREATE TABLE item_month_rank (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    month INTEGER NOT NULL,
    owed INTEGER NOT NULL, -- the points of the month, negative: what comes first is least
    item_number TEXT NOT NULL,
    PRIMARY KEY (shop_id, month, owed, item_number)
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO item_month_rank SELECT shop_id, month, -(delivery + claim + review), item_number FROM item_score_month ORDER BY 1, 2, 3, 4;
--;;
CREATE TRIGGER item_score_month_ranked AFTER INSERT ON item_score_month
BEGIN
    INSERT INTO item_month_rank VALUES (new.shop_id, new.month, -(new.delivery + new.claim + new.review), new.item_number);
END;
--;;
CREATE TRIGGER item_score_month_ranked_anew AFTER UPDATE ON item_score_month
WHEN old.delivery + old.claim + old.review <> new.delivery + new.claim + new.review
BEGIN
    UPDATE item_month_rank SET owed = -(new.delivery + new.claim + new.review)
    WHERE shop_id = old.shop_id AND month = old.month AND owed = -(old.delivery + old.claim + old.review) AND item_number = old.item_number;
END;
--;;
CREATE TRIGGER item_score_month_unranked AFTER DELETE ON item_score_month
BEGIN
    DELETE FROM item_month_rank
    WHERE shop_id = old.shop_id AND month = old.month AND owed = -(old.delivery + old.claim + old.review) AND item_number = old.item_number;
END;
--;;
-- The items that have points of before the present system.
CREATE UNIQUE INDEX item_score_month_past ON item_score_month (shop_id, item_number, month) WHERE month < 201907;
--;;
-- What item_name_search knows of each item. The id's last 22 bits are item_bit(item_number); the names are those that were indexed,
-- without which they could not be taken out again.
CREATE TABLE item_entry (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    item_number TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    UNIQUE (shop_id, item_number)
) STRICT;
--;;
-- Every end of every item number, cut to 12 characters: what a number contains is the beginning of one of them.
CREATE TABLE item_number_part (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    part TEXT NOT NULL,
    item_number TEXT NOT NULL,
    PRIMARY KEY (shop_id, part, item_number)
) STRICT, WITHOUT ROWID;
--;;
-- Names as words made by item_grams(): each pair of neighbouring characters, so that a phrase is an exact part of the name.
CREATE VIRTUAL TABLE item_name_search USING fts5 (grams, content = '', columnsize = 0, tokenize = 'ascii');
--;;
INSERT INTO item_entry (id, shop_id, item_number, name_folded)
SELECT (row_number() OVER (ORDER BY shop_id, item_number) << 22) | item_bit(item_number), shop_id, item_number, name_folded FROM item;
--;;
INSERT INTO item_name_search (rowid, grams) SELECT id, item_grams(shop_id, name_folded) FROM item_entry WHERE name_folded <> '' ORDER BY id;
--;;
WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 1 FROM place WHERE at < (SELECT max(length(item_number)) FROM item))
INSERT INTO item_number_part
SELECT DISTINCT shop_id, substr(lower(item_number), at, 12), item_number FROM item JOIN place ON at <= length(item_number) ORDER BY 1, 2, 3;
