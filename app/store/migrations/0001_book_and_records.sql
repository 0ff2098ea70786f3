-- The whole of the first schema. Instants are UTC seconds; days are numbers like 20261122 and months like 202611, both in Japan.
CREATE TABLE shop (
    id INTEGER PRIMARY KEY,
    seller_id TEXT NOT NULL UNIQUE CHECK (length(seller_id) BETWEEN 1 AND 100),
    name TEXT NOT NULL CHECK (length(name) >= 1),
    grade TEXT NOT NULL CHECK (grade IN ('general', 'excellent', 'power')),
    login_password TEXT NOT NULL,
    q_account_password TEXT,
    registered_at INTEGER NOT NULL
) STRICT;
--;;
-- Wrong passwords, counted before each one is tried so that a kill can't uncount it. The subject may be an unknown seller ID.
CREATE TABLE password_guard (
    kind TEXT NOT NULL CHECK (kind IN ('login', 'q_account')),
    subject TEXT NOT NULL,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    last_attempt_at INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
--;;
-- Every act that books something, under the id made when its draft began. The same id and content is a repetition.
CREATE TABLE action (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    action_id TEXT NOT NULL CHECK (length(action_id) BETWEEN 1 AND 100),
    content TEXT NOT NULL,
    done_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
-- Accounts outside the shop's own money (is_external) may fall below zero; its own never do.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    code TEXT NOT NULL CHECK (code IN (
        'qcash', 'qcash_held', 'qcash_opening', 'qcash_sold', 'qcash_from_points', 'qcash_spent', 'qcash_adjusted',
        'points_earned', 'points_converted', 'points_lost',
        'settlement_money', 'settlement_due_money', 'card_money', 'ticket_sales')),
    unit TEXT NOT NULL CHECK (unit IN ('qcash', 'points', 'yen')),
    is_external INTEGER NOT NULL CHECK (is_external IN (0, 1)),
    balance INTEGER NOT NULL DEFAULT 0 CHECK (is_external = 1 OR balance >= 0),
    entries INTEGER NOT NULL DEFAULT 0,
    UNIQUE (shop_id, code)
) STRICT;
--;;
-- One movement of one unit between two accounts; never changed, never deleted. chain = SHA-256 over the row and the chain before it.
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    action_id TEXT NOT NULL,
    part INTEGER NOT NULL CHECK (part >= 0),
    from_account_id INTEGER NOT NULL REFERENCES account (id),
    to_account_id INTEGER NOT NULL REFERENCES account (id),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    kind TEXT NOT NULL CHECK (kind IN (
        'opening', 'charge', 'conversion', 'ad_spend', 'ad_refund', 'manual_in', 'manual_out', 'correction')),
    booked_at INTEGER NOT NULL,
    dated_on INTEGER,
    ad_kind TEXT,
    item_number TEXT,
    note TEXT NOT NULL DEFAULT '',
    reverses_transfer_id INTEGER UNIQUE REFERENCES transfer (id),
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    UNIQUE (shop_id, action_id, part),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id),
    CHECK (from_account_id <> to_account_id)
) STRICT;
--;;
-- Both sides of every transfer, with the account's balance after it. ordinal counts 1, 2, 3 … within the account.
CREATE TABLE entry (
    account_id INTEGER NOT NULL REFERENCES account (id),
    ordinal INTEGER NOT NULL,
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    booked_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, ordinal)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX entry_by_time ON entry (account_id, booked_at);
--;;
CREATE INDEX entry_by_kind ON entry (account_id, kind, booked_at);
--;;
-- Sums by account, day in Japan (days since 1970-01-01) and kind, kept on write: no page ever sums over history.
CREATE TABLE entry_day (
    account_id INTEGER NOT NULL REFERENCES account (id),
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    entries INTEGER NOT NULL,
    received INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    PRIMARY KEY (account_id, day, kind)
) STRICT, WITHOUT ROWID;
--;;
-- The same for paid ads, by ad: what they cost and what came back.
CREATE TABLE ad_day (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    day INTEGER NOT NULL,
    ad_kind TEXT NOT NULL,
    entries INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    PRIMARY KEY (shop_id, day, ad_kind)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER transfer_checked BEFORE INSERT ON transfer BEGIN
    SELECT RAISE(ABORT, 'transfer between accounts of different units or shops')
    WHERE NOT EXISTS (
        SELECT 1 FROM account f JOIN account t ON t.unit = f.unit AND t.shop_id = f.shop_id
        WHERE f.id = NEW.from_account_id AND t.id = NEW.to_account_id AND f.shop_id = NEW.shop_id);
END;
--;;
CREATE TRIGGER transfer_booked AFTER INSERT ON transfer BEGIN
    UPDATE account SET balance = balance - NEW.amount, entries = entries + 1 WHERE id = NEW.from_account_id;
    UPDATE account SET balance = balance + NEW.amount, entries = entries + 1 WHERE id = NEW.to_account_id;
    INSERT INTO entry (account_id, ordinal, transfer_id, kind, amount, balance, booked_at)
        SELECT id, entries, NEW.id, NEW.kind, -NEW.amount, balance, NEW.booked_at FROM account WHERE id = NEW.from_account_id;
    INSERT INTO entry (account_id, ordinal, transfer_id, kind, amount, balance, booked_at)
        SELECT id, entries, NEW.id, NEW.kind, NEW.amount, balance, NEW.booked_at FROM account WHERE id = NEW.to_account_id;
    INSERT INTO entry_day (account_id, day, kind, entries, received, spent)
        VALUES (NEW.from_account_id, (NEW.booked_at + 32400) / 86400, NEW.kind, 1, 0, NEW.amount)
        ON CONFLICT DO UPDATE SET entries = entries + 1, spent = spent + excluded.spent;
    INSERT INTO entry_day (account_id, day, kind, entries, received, spent)
        VALUES (NEW.to_account_id, (NEW.booked_at + 32400) / 86400, NEW.kind, 1, NEW.amount, 0)
        ON CONFLICT DO UPDATE SET entries = entries + 1, received = received + excluded.received;
END;
--;;
CREATE TRIGGER ad_transfer_summed AFTER INSERT ON transfer WHEN NEW.ad_kind IS NOT NULL BEGIN
    INSERT INTO ad_day (shop_id, day, ad_kind, entries, spent, returned)
        SELECT NEW.shop_id, (NEW.booked_at + 32400) / 86400, NEW.ad_kind, 1,
            CASE code WHEN 'qcash' THEN NEW.amount ELSE 0 END, CASE code WHEN 'qcash' THEN 0 ELSE NEW.amount END
        FROM account WHERE id = NEW.from_account_id
        ON CONFLICT DO UPDATE SET
            entries = entries + 1, spent = spent + excluded.spent, returned = returned + excluded.returned;
END;
--;;
CREATE TRIGGER transfer_never_changes BEFORE UPDATE ON transfer BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER transfer_never_goes BEFORE DELETE ON transfer BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
-- Once per shop and points month, whatever happens.
CREATE TABLE conversion (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    month INTEGER NOT NULL,
    action_id TEXT NOT NULL,
    points INTEGER NOT NULL,
    qcash INTEGER NOT NULL CHECK (qcash > 0),
    lost INTEGER NOT NULL CHECK (lost >= 0),
    total_after INTEGER NOT NULL,
    converted_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, month),
    UNIQUE (shop_id, action_id),
    CHECK (points = qcash + lost),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER conversion_never_changes BEFORE UPDATE ON conversion BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER conversion_never_goes BEFORE DELETE ON conversion BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
-- Orders for charge tickets. Of a card only brand and last four digits are kept.
CREATE TABLE ticket_order (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    order_number INTEGER NOT NULL,
    action_id TEXT NOT NULL,
    ticket INTEGER NOT NULL CHECK (ticket IN (100, 500, 1000, 3000, 5000, 10000, 30000, 50000, 100000, 300000)),
    method TEXT NOT NULL CHECK (method IN (
        'card', 'bank_transfer', 'konbini_terminal', 'konbini_seven', 'paypal', 'net_banking', 'suica', 'settlement', 'settlement_due')),
    status TEXT NOT NULL CHECK (status IN ('awaiting_payment', 'paid', 'lapsed', 'failed')),
    fee INTEGER NOT NULL CHECK (fee >= 0),
    placed_at INTEGER NOT NULL,
    deadline_at INTEGER,
    paid_at INTEGER,
    card_brand TEXT CHECK (card_brand IN ('visa', 'mastercard', 'jcb')),
    card_last_four TEXT CHECK (card_last_four GLOB '[0-9][0-9][0-9][0-9]'),
    instalments INTEGER,
    total_after INTEGER,
    UNIQUE (shop_id, order_number),
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT;
--;;
-- Which deliveries' settlement-due money has paid for tickets, oldest first: it is not there again once that day is settled.
CREATE TABLE settlement_use (
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    delivered_on INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (shop_id, delivered_on, transfer_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE item (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    item_number TEXT NOT NULL,
    seller_item_code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    name_folded TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    stock INTEGER,
    price INTEGER,
    valid_until INTEGER,
    image_status TEXT CHECK (image_status IN ('ok', 'error')),
    goods_kind TEXT CHECK (goods_kind IN ('general', 'reserve')),
    is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1)),
    PRIMARY KEY (shop_id, item_number)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX item_by_stock ON item (shop_id, stock) WHERE is_listed = 1;
--;;
CREATE INDEX item_by_validity ON item (shop_id, valid_until) WHERE is_listed = 1;
--;;
CREATE INDEX item_with_image_error ON item (shop_id) WHERE image_status = 'error' AND is_listed = 1;
--;;
CREATE INDEX item_by_category ON item (shop_id, category);
--;;
-- One score event; its key is also the order in which an item's detail is read.
CREATE TABLE score_event (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    item_number TEXT NOT NULL,
    day INTEGER NOT NULL,
    goods_kind TEXT NOT NULL CHECK (goods_kind IN ('general', 'reserve')),
    component TEXT NOT NULL CHECK (component IN ('delivery', 'claim', 'review')),
    event TEXT NOT NULL,
    order_number TEXT NOT NULL DEFAULT '',
    ordinal INTEGER NOT NULL,
    points INTEGER NOT NULL,
    PRIMARY KEY (shop_id, item_number, day, goods_kind, component, event, order_number, ordinal)
) STRICT, WITHOUT ROWID;
--;;
-- Sums of score_event by month, kept on write.
CREATE TABLE score_month (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    month INTEGER NOT NULL,
    component TEXT NOT NULL CHECK (component IN ('delivery', 'claim', 'review')),
    points INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (shop_id, month, component)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE item_score_month (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    month INTEGER NOT NULL,
    item_number TEXT NOT NULL,
    delivery INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    review INTEGER NOT NULL,
    general_events INTEGER NOT NULL,
    reserve_events INTEGER NOT NULL,
    PRIMARY KEY (shop_id, month, item_number)
) STRICT, WITHOUT ROWID;
--;;
-- A month's points as typed in from J·QSM. Where a component has been typed in, that figure stands before the imported sum.
CREATE TABLE typed_points (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    action_id TEXT NOT NULL,
    month INTEGER NOT NULL,
    component TEXT NOT NULL CHECK (component IN ('delivery', 'claim', 'review')),
    points INTEGER NOT NULL,
    typed_at INTEGER NOT NULL,
    reverses_id INTEGER UNIQUE REFERENCES typed_points (id),
    UNIQUE (shop_id, action_id, component),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT;
--;;
CREATE INDEX typed_points_by_month ON typed_points (shop_id, month, component);
--;;
CREATE TRIGGER typed_points_never_change BEFORE UPDATE ON typed_points BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER typed_points_never_go BEFORE DELETE ON typed_points BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
-- Lines of the order file, without anything that tells who the buyer or the receiver is.
CREATE TABLE sales_order (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    order_number TEXT NOT NULL,
    cart_number TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN (
        'awaiting_payment', 'delivery_request', 'ship_planned', 'in_delivery', 'delivered',
        'cancel_requested', 'return_requested', 'exchange_requested', 'exchanged', 'cancelled', 'returned')),
    carrier TEXT NOT NULL DEFAULT '',
    shipping_method TEXT NOT NULL DEFAULT '',
    ordered_at INTEGER,
    paid_on INTEGER,
    ship_planned_on INTEGER,
    shipped_on INTEGER,
    delivered_on INTEGER,
    item_number TEXT NOT NULL DEFAULT '',
    item_name TEXT NOT NULL DEFAULT '',
    seller_item_code TEXT NOT NULL DEFAULT '',
    option_info TEXT NOT NULL DEFAULT '',
    quantity INTEGER,
    order_total INTEGER,
    supply_total INTEGER,
    PRIMARY KEY (shop_id, order_number)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX sales_order_by_time ON sales_order (shop_id, ordered_at);
--;;
CREATE INDEX sales_order_open ON sales_order (shop_id, state)
    WHERE state IN ('awaiting_payment', 'delivery_request', 'ship_planned', 'in_delivery', 'cancel_requested', 'return_requested', 'exchange_requested');
--;;
CREATE INDEX sales_order_e_ticket ON sales_order (shop_id, ordered_at) WHERE shipping_method = 'eチケット';
--;;
-- Sums of sales_order by day, kept on write: sales by order day (grade), supply totals by delivery day (settlement).
CREATE TABLE sales_day (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    day INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (shop_id, day)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE delivered_day (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    day INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    supply_total INTEGER NOT NULL,
    PRIMARY KEY (shop_id, day)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE inquiry (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    inquiry_number TEXT NOT NULL,
    day INTEGER NOT NULL,
    item_number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    is_answered INTEGER NOT NULL CHECK (is_answered IN (0, 1)),
    PRIMARY KEY (shop_id, inquiry_number)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX inquiry_open ON inquiry (shop_id) WHERE is_answered = 0;
--;;
CREATE INDEX inquiry_by_day ON inquiry (shop_id, day);
--;;
CREATE TABLE notice (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    day INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('general', 'system')),
    title TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    is_important INTEGER NOT NULL CHECK (is_important IN (0, 1)),
    PRIMARY KEY (shop_id, day, kind, title)
) STRICT, WITHOUT ROWID;
