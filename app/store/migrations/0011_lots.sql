-- Lots of Qcash: what an entry of the wallet brought in, by what it came from, and what entries took from which lot. Both follow from the
-- entries (first in, first out; a correction gives back to the lots that its original took from, and takes from the lot that it brought),
-- are written with them and never change. number counts 1, 2, 3 … within the wallet account.
CREATE TABLE lot (
    account_id INTEGER NOT NULL REFERENCES account (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'paid', 'settlement', 'points', 'refunded', 'adjusted')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (account_id, number),
    UNIQUE (account_id, transfer_id)
) STRICT, WITHOUT ROWID;
--;;
-- amount is below zero where it was given back.
CREATE TABLE lot_use (
    account_id INTEGER NOT NULL,
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    number INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (account_id, transfer_id, number),
    FOREIGN KEY (account_id, number) REFERENCES lot (account_id, number)
) STRICT, WITHOUT ROWID;
--;;
-- What is left of the lots that are not used up.
CREATE TABLE lot_open (
    account_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    rest INTEGER NOT NULL CHECK (rest > 0),
    PRIMARY KEY (account_id, number),
    FOREIGN KEY (account_id, number) REFERENCES lot (account_id, number)
) STRICT, WITHOUT ROWID;
--;;
-- What was left of a kind's lots at the end of each day in Japan (days since 1970-01-01) on which that changed.
CREATE TABLE lot_day (
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'paid', 'settlement', 'points', 'refunded', 'adjusted')),
    day INTEGER NOT NULL,
    rest INTEGER NOT NULL CHECK (rest >= 0),
    PRIMARY KEY (account_id, kind, day)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER lot_comes_in_turn BEFORE INSERT ON lot
    WHEN NEW.number <> 1 + coalesce((SELECT max(number) FROM lot WHERE account_id = NEW.account_id), 0) BEGIN
    SELECT RAISE(ABORT, 'lots are numbered without a gap');
END;
--;;
CREATE TRIGGER lot_never_changes BEFORE UPDATE ON lot BEGIN
    SELECT RAISE(ABORT, 'lots are append-only');
END;
--;;
CREATE TRIGGER lot_never_goes BEFORE DELETE ON lot BEGIN
    SELECT RAISE(ABORT, 'lots are append-only');
END;
--;;
CREATE TRIGGER lot_use_never_changes BEFORE UPDATE ON lot_use BEGIN
    SELECT RAISE(ABORT, 'lots are append-only');
END;
--;;
CREATE TRIGGER lot_use_never_goes BEFORE DELETE ON lot_use BEGIN
    SELECT RAISE(ABORT, 'lots are append-only');
END;
