-- Settlement files, and the settlement money as sums that are kept on write.
--
-- Deliveries by day as before, and by day of shipping: what a report tells of the days it covers is not reckoned from the order file too.
-- Where an order doesn't say when it was shipped, shipped_on is its day of delivery.
DROP TABLE delivered_day;
--;;
CREATE TABLE delivered_day (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    day INTEGER NOT NULL,
    shipped_on INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    supply_total INTEGER NOT NULL,
    is_reported INTEGER NOT NULL CHECK (is_reported IN (0, 1)),
    PRIMARY KEY (shop_id, day, shipped_on)
) STRICT, WITHOUT ROWID;
--;;
-- Lines of sellingreport.csv (report), rcv.csv (deduction) and RecvMegawari.csv (mega_wari). Identical lines are told apart by ordinal alone.
-- counted_on is the day from which a line falls due: of a report's line the reckoned delivery, of a deduction its own day.
CREATE TABLE settlement_line (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    source TEXT NOT NULL CHECK (source IN ('report', 'deduction', 'mega_wari')),
    day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    item_name TEXT NOT NULL,
    amount INTEGER NOT NULL,
    service_fee INTEGER NOT NULL,
    compensation INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    counted_on INTEGER NOT NULL,
    fee_with_tax INTEGER NOT NULL,
    PRIMARY KEY (shop_id, source, day, reason, item_name, amount, service_fee, compensation, ordinal)
) STRICT, WITHOUT ROWID;
--;;
-- From which day to which a file reached that was imported, one row for each such stretch.
CREATE TABLE settlement_period (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    source TEXT NOT NULL CHECK (source IN ('report', 'deduction', 'mega_wari')),
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    imported_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, source, first_day, last_day),
    CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;
--;;
-- Sums of settlement_line by counted_on. net = sales - fee_with_tax + compensation.
CREATE TABLE settlement_day (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    source TEXT NOT NULL CHECK (source IN ('report', 'deduction', 'mega_wari')),
    day INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    deliveries INTEGER NOT NULL,
    sales INTEGER NOT NULL,
    fee_with_tax INTEGER NOT NULL,
    compensation INTEGER NOT NULL,
    net INTEGER NOT NULL,
    PRIMARY KEY (shop_id, source, day)
) STRICT, WITHOUT ROWID;
--;;
-- All that has come in for settlement, whatever its day: unreported deliveries and the settlement files' net.
CREATE TABLE settlement_total (
    shop_id INTEGER PRIMARY KEY REFERENCES shop (id),
    amount INTEGER NOT NULL
) STRICT;
--;;
CREATE TRIGGER settlement_line_summed AFTER INSERT ON settlement_line BEGIN
    INSERT INTO settlement_day (shop_id, source, day, lines, deliveries, sales, fee_with_tax, compensation, net)
        VALUES (NEW.shop_id, NEW.source, NEW.counted_on, 1, NEW.source = 'report' AND NEW.amount > 0, NEW.amount, NEW.fee_with_tax,
            NEW.compensation, NEW.amount - NEW.fee_with_tax + NEW.compensation)
        ON CONFLICT DO UPDATE SET lines = lines + 1, deliveries = deliveries + excluded.deliveries, sales = sales + excluded.sales,
            fee_with_tax = fee_with_tax + excluded.fee_with_tax, compensation = compensation + excluded.compensation, net = net + excluded.net;
END;
--;;
CREATE TRIGGER settlement_line_taken_off AFTER DELETE ON settlement_line BEGIN
    UPDATE settlement_day SET lines = lines - 1, deliveries = deliveries - (OLD.source = 'report' AND OLD.amount > 0),
            sales = sales - OLD.amount, fee_with_tax = fee_with_tax - OLD.fee_with_tax, compensation = compensation - OLD.compensation,
            net = net - (OLD.amount - OLD.fee_with_tax + OLD.compensation)
        WHERE shop_id = OLD.shop_id AND source = OLD.source AND day = OLD.counted_on;
    DELETE FROM settlement_day WHERE shop_id = OLD.shop_id AND source = OLD.source AND day = OLD.counted_on AND lines = 0;
END;
--;;
-- A file's line is there or not: a file that says otherwise replaces it.
CREATE TRIGGER settlement_line_never_changes BEFORE UPDATE ON settlement_line BEGIN
    SELECT RAISE(ABORT, 'a line of a settlement file is replaced, not changed');
END;
--;;
CREATE TRIGGER delivered_day_came AFTER INSERT ON delivered_day BEGIN
    INSERT INTO settlement_total (shop_id, amount) VALUES (NEW.shop_id, iif(NEW.is_reported, 0, NEW.supply_total))
        ON CONFLICT DO UPDATE SET amount = amount + excluded.amount;
END;
--;;
CREATE TRIGGER delivered_day_changed AFTER UPDATE ON delivered_day BEGIN
    UPDATE settlement_total SET amount = amount + iif(NEW.is_reported, 0, NEW.supply_total) - iif(OLD.is_reported, 0, OLD.supply_total)
        WHERE shop_id = NEW.shop_id;
END;
--;;
CREATE TRIGGER delivered_day_went AFTER DELETE ON delivered_day BEGIN
    UPDATE settlement_total SET amount = amount - iif(OLD.is_reported, 0, OLD.supply_total) WHERE shop_id = OLD.shop_id;
END;
--;;
CREATE TRIGGER settlement_day_came AFTER INSERT ON settlement_day BEGIN
    INSERT INTO settlement_total (shop_id, amount) VALUES (NEW.shop_id, NEW.net) ON CONFLICT DO UPDATE SET amount = amount + excluded.amount;
END;
--;;
CREATE TRIGGER settlement_day_changed AFTER UPDATE ON settlement_day BEGIN
    UPDATE settlement_total SET amount = amount + NEW.net - OLD.net WHERE shop_id = NEW.shop_id;
END;
--;;
CREATE TRIGGER settlement_day_went AFTER DELETE ON settlement_day BEGIN
    UPDATE settlement_total SET amount = amount - OLD.net WHERE shop_id = OLD.shop_id;
END;
--;;
INSERT INTO delivered_day (shop_id, day, shipped_on, orders, supply_total, is_reported)
    SELECT shop_id, delivered_on, coalesce(shipped_on, delivered_on), count(*), sum(coalesce(supply_total, 0)), 0
    FROM sales_order WHERE delivered_on IS NOT NULL AND state = 'delivered' GROUP BY 1, 2, 3;
