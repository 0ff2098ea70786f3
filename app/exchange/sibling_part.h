#pragma once

#include "exchange/table_writer.h"

namespace console {

/// What the system said of a file: DiskFull or CannotWrite.
[[nodiscard]] TableError systemTableError(int systemError);

/// A fresh file in the folder of another one, for its owner alone. Takes the other one's place whole, with the permissions that the
/// other one has or would have, or is removed with this object.
class SiblingPart
{
public:
    explicit SiblingPart(const QString &target);
    ~SiblingPart();
    SiblingPart(const SiblingPart &) = delete;
    SiblingPart &operator=(const SiblingPart &) = delete;

    /// What kept it from being made; 0 where it was made.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] QByteArray path() const;
    /// Once it has reached the disk. The target is nothing or a plain file.
    [[nodiscard]] TableResult putInPlace();

private:
    QString m_target;
    QString m_path;
    int m_error = 0;
};

} // namespace console
