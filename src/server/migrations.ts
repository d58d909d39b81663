/**
 * The steps that make the tables of votes, oldest first. What was released is never edited: a
 * change is a further step.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    // The key is what makes it one vote per token and model, whoever writes.
    `CREATE TABLE votes (
      model TEXT NOT NULL,
      token BLOB NOT NULL CHECK (length(token) = 32),
      vote TEXT NOT NULL CHECK (vote IN ('ship', 'skip')),
      PRIMARY KEY (model, token)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE vote_counts (
      model TEXT NOT NULL PRIMARY KEY,
      ship INTEGER NOT NULL CHECK (ship >= 0),
      skip INTEGER NOT NULL CHECK (skip >= 0)
    ) STRICT, WITHOUT ROWID`,
    // Counted by the database in the vote's own transaction, so that counts cannot drift from votes
    // and reading them takes no longer with a million votes than with ten.
    `CREATE TRIGGER vote_cast AFTER INSERT ON votes BEGIN
      INSERT INTO vote_counts (model, ship, skip)
        VALUES (NEW.model, NEW.vote = 'ship', NEW.vote = 'skip')
        ON CONFLICT (model) DO UPDATE SET ship = ship + excluded.ship, skip = skip + excluded.skip;
    END`,
    `CREATE TRIGGER vote_changed AFTER UPDATE OF vote ON votes BEGIN
      UPDATE vote_counts SET
        ship = ship + (NEW.vote = 'ship') - (OLD.vote = 'ship'),
        skip = skip + (NEW.vote = 'skip') - (OLD.vote = 'skip')
        WHERE model = NEW.model;
    END`,
    `CREATE TRIGGER vote_taken_back AFTER DELETE ON votes BEGIN
      UPDATE vote_counts SET ship = ship - (OLD.vote = 'ship'), skip = skip - (OLD.vote = 'skip')
        WHERE model = OLD.model;
    END`,
  ],
];
