-- Orders that wait for their payment, what the payer needs for it, and money that came in and fits no order.
-- Two lists of permitted words grow. Nothing on disk changes with them, so the words are changed in the schema itself, the way SQLite's
-- documentation of ALTER TABLE describes; the tables keep their rows, whatever their number.
PRAGMA writable_schema = ON;
--;;
UPDATE sqlite_schema SET sql = replace(sql, '''card_money'', ''ticket_sales''',
    '''card_money'', ''payment_money'', ''ticket_sales'', ''withdrawn_money'', ''withdrawal_fees''') WHERE type = 'table' AND name = 'account';
--;;
UPDATE sqlite_schema SET sql = replace(sql, '''manual_out'', ''correction''', '''manual_out'', ''correction'', ''withdrawal''')
    WHERE type = 'table' AND name = 'transfer';
--;;
PRAGMA writable_schema = RESET;
--;;
INSERT INTO account (shop_id, code, unit, is_external)
    SELECT s.id, c.column1, 'yen', 1 FROM shop s, (VALUES ('payment_money'), ('withdrawn_money'), ('withdrawal_fees')) c;
--;;
-- The payment key is what the payment service knows the order by; the reference is what it is asked again by.
ALTER TABLE ticket_order ADD COLUMN payment_key TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE ticket_order ADD COLUMN gateway TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE ticket_order ADD COLUMN reference TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE ticket_order ADD COLUMN payment_id TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE ticket_order ADD COLUMN ended TEXT CHECK (ended IN ('deadline', 'declined', 'left', 'interrupted'));
--;;
ALTER TABLE ticket_order ADD COLUMN ended_at INTEGER;
--;;
ALTER TABLE ticket_order ADD COLUMN is_automatic INTEGER NOT NULL DEFAULT 0 CHECK (is_automatic IN (0, 1));
--;;
UPDATE ticket_order SET ended = 'declined', ended_at = placed_at WHERE status = 'failed';
--;;
CREATE UNIQUE INDEX ticket_order_by_payment_key ON ticket_order (shop_id, payment_key) WHERE payment_key <> '';
--;;
-- One payment pays one order.
CREATE UNIQUE INDEX ticket_order_by_payment ON ticket_order (shop_id, gateway, payment_id) WHERE payment_id <> '';
--;;
CREATE INDEX ticket_order_awaiting ON ticket_order (shop_id, deadline_at) WHERE status = 'awaiting_payment';
--;;
CREATE INDEX ticket_order_ended ON ticket_order (shop_id, ended_at) WHERE status IN ('lapsed', 'failed');
--;;
-- A paid order never changes; an ended one only by being paid after all, which the seller decides.
CREATE TRIGGER ticket_order_keeps_its_course BEFORE UPDATE ON ticket_order
WHEN OLD.status = 'paid' OR (OLD.status <> 'awaiting_payment' AND NEW.status <> 'paid') OR OLD.ticket <> NEW.ticket OR OLD.fee <> NEW.fee
    OR OLD.method <> NEW.method OR OLD.order_number <> NEW.order_number OR OLD.action_id <> NEW.action_id OR OLD.placed_at <> NEW.placed_at
    OR OLD.payment_key <> NEW.payment_key OR OLD.gateway <> NEW.gateway OR OLD.deadline_at IS NOT NEW.deadline_at
    OR OLD.is_automatic <> NEW.is_automatic
BEGIN
    SELECT RAISE(ABORT, 'a ticket order that has ended does not change');
END;
--;;
CREATE TRIGGER ticket_order_never_goes BEFORE DELETE ON ticket_order BEGIN
    SELECT RAISE(ABORT, 'ticket orders are kept');
END;
--;;
CREATE TABLE payment_instruction (
    shop_id INTEGER NOT NULL,
    order_number INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN (
        'payment_page', 'bank_name', 'bank_branch', 'account_type', 'account_number', 'account_holder', 'remitter_name',
        'konbini_chain', 'receipt_number', 'confirmation_number', 'slip_number', 'suica_email')),
    value TEXT NOT NULL,
    PRIMARY KEY (shop_id, order_number, ordinal),
    FOREIGN KEY (shop_id, order_number) REFERENCES ticket_order (shop_id, order_number)
) STRICT, WITHOUT ROWID;
--;;
-- Money that a payment service reported and that was booked nowhere. One row for each payment, however often it is reported.
CREATE TABLE payment_attention (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    gateway TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    payment_key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('paid_late', 'paid_after_end', 'paid_twice', 'wrong_amount', 'unknown_order')),
    order_number INTEGER,
    amount INTEGER NOT NULL,
    paid_at INTEGER,
    noticed_at INTEGER NOT NULL,
    resolution TEXT CHECK (resolution IN ('credited', 'dealt_with')),
    resolved_at INTEGER,
    UNIQUE (shop_id, gateway, payment_id),
    FOREIGN KEY (shop_id, order_number) REFERENCES ticket_order (shop_id, order_number),
    CHECK ((resolution IS NULL) = (resolved_at IS NULL))
) STRICT;
--;;
CREATE INDEX payment_attention_open ON payment_attention (shop_id) WHERE resolution IS NULL;
--;;
CREATE TRIGGER payment_attention_is_settled_once BEFORE UPDATE ON payment_attention WHEN OLD.resolution IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'dealt with already');
END;
--;;
CREATE TRIGGER payment_attention_never_goes BEFORE DELETE ON payment_attention BEGIN
    SELECT RAISE(ABORT, 'money that came in is not forgotten');
END;
