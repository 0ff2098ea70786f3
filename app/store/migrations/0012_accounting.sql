-- The shop's own booking policies, each from a day on; never changed, never deleted. Before the first one those that are built in hold.
-- number counts 1, 2, 3 … within the shop: of policies with the same day the last one counts.
CREATE TABLE booking_policy (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    action_id TEXT NOT NULL,
    valid_from INTEGER NOT NULL CHECK (valid_from BETWEEN 10000101 AND 99991231),
    method TEXT NOT NULL CHECK (method IN ('prepayment', 'expense')),
    points TEXT NOT NULL CHECK (points IN ('income', 'not_booked')),
    last_month INTEGER NOT NULL CHECK (last_month BETWEEN 1 AND 12),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, number),
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
-- What a policy's accounts are called; a policy has one row of each role.
CREATE TABLE booking_title (
    shop_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('prepayment', 'advertising', 'opening', 'card', 'bank_transfer', 'konbini_terminal', 'konbini_seven', 'paypal',
        'net_banking', 'suica', 'settlement', 'settlement_due', 'fee', 'points_income', 'adjusted_in', 'adjusted_out')),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 40),
    sub TEXT NOT NULL CHECK (length(sub) <= 40),
    tax_moneyforward TEXT NOT NULL CHECK (length(tax_moneyforward) <= 40),
    tax_freee TEXT NOT NULL CHECK (length(tax_freee) <= 40),
    tax_yayoi TEXT NOT NULL CHECK (length(tax_yayoi) <= 40),
    PRIMARY KEY (shop_id, number, role),
    FOREIGN KEY (shop_id, number) REFERENCES booking_policy (shop_id, number)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER booking_policy_comes_in_turn BEFORE INSERT ON booking_policy
    WHEN NEW.number <> (SELECT 1 + coalesce(max(number), 0) FROM booking_policy WHERE shop_id = NEW.shop_id) BEGIN
    SELECT RAISE(ABORT, 'booking policies are numbered without a gap');
END;
--;;
CREATE TRIGGER booking_policy_never_changes BEFORE UPDATE ON booking_policy BEGIN
    SELECT RAISE(ABORT, 'booking policies are append-only');
END;
--;;
CREATE TRIGGER booking_policy_never_goes BEFORE DELETE ON booking_policy BEGIN
    SELECT RAISE(ABORT, 'booking policies are append-only');
END;
--;;
CREATE TRIGGER booking_title_never_changes BEFORE UPDATE ON booking_title BEGIN
    SELECT RAISE(ABORT, 'booking policies are append-only');
END;
--;;
CREATE TRIGGER booking_title_never_goes BEFORE DELETE ON booking_title BEGIN
    SELECT RAISE(ABORT, 'booking policies are append-only');
END;
