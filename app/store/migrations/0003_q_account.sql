-- Withdrawals of settlement money, and the waiting time of a Q-account password that was forgotten.
CREATE TABLE withdrawal (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    action_id TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > fee),
    fee INTEGER NOT NULL CHECK (fee >= 0),
    balance_after INTEGER NOT NULL CHECK (balance_after >= 0),
    requested_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, number),
    UNIQUE (shop_id, action_id),
    FOREIGN KEY (shop_id, action_id) REFERENCES action (shop_id, action_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER withdrawal_never_changes BEFORE UPDATE ON withdrawal BEGIN
    SELECT RAISE(ABORT, 'a withdrawal does not change');
END;
--;;
CREATE TRIGGER withdrawal_never_goes BEFORE DELETE ON withdrawal BEGIN
    SELECT RAISE(ABORT, 'withdrawals are kept');
END;
--;;
-- One row for each time that a reset was asked for; they are kept, so that nobody does it unseen.
CREATE TABLE q_account_reset (
    shop_id INTEGER NOT NULL REFERENCES shop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    requested_at INTEGER NOT NULL,
    ready_at INTEGER NOT NULL CHECK (ready_at >= requested_at),
    ended TEXT CHECK (ended IN ('used', 'cancelled', 'not_needed')),
    ended_at INTEGER,
    PRIMARY KEY (shop_id, number),
    CHECK ((ended IS NULL) = (ended_at IS NULL))
) STRICT, WITHOUT ROWID;
--;;
CREATE UNIQUE INDEX q_account_reset_open ON q_account_reset (shop_id) WHERE ended IS NULL;
--;;
-- The waiting time can't be made shorter once it has begun.
CREATE TRIGGER q_account_reset_keeps_its_time BEFORE UPDATE ON q_account_reset
WHEN OLD.ended IS NOT NULL OR OLD.requested_at <> NEW.requested_at OR OLD.ready_at <> NEW.ready_at
    OR OLD.shop_id <> NEW.shop_id OR OLD.number <> NEW.number
BEGIN
    SELECT RAISE(ABORT, 'a reset keeps its waiting time');
END;
--;;
CREATE TRIGGER q_account_reset_never_goes BEFORE DELETE ON q_account_reset BEGIN
    SELECT RAISE(ABORT, 'resets are kept');
END;
