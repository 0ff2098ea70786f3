#pragma once

#include <QObject>

class QSocketNotifier;

namespace console::ui {

/// One window per user and store. The first process holds a file lock, which the system takes back however the process ends, and
/// listens on a socket beside it; another start asks it to come to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,  ///< this process holds the store's window
        Raised, ///< another one does and has been asked to come to the front
        Alone   ///< it can't be told: no runtime folder; work on by oneself
    };

    explicit SingleInstance(const QString &storePath, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Needs no application object. `token` is what the desktop gave this start to come to the front with; may be empty.
    [[nodiscard]] Role claim(const QByteArray &token);
    /// From now on askedToRaise() is emitted; needs the application object.
    void listen();

signals:
    void askedToRaise(const QByteArray &token);

private:
    [[nodiscard]] bool openFolder();
    [[nodiscard]] bool bindSocket();
    [[nodiscard]] bool askOther(const QByteArray &token) const;
    void answer();

    QByteArray m_name; ///< of the store, in file names
    int m_folder = -1;
    int m_lock = -1;
    int m_socket = -1;
};

} // namespace console::ui
