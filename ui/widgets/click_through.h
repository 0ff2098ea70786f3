#pragma once

class QCompleter;

namespace console::ui {

/// A click beside the completer's list closes it and reaches what it was made on; the list alone would swallow it.
/// For completers whose mode and popup aren't changed any more.
void passClicksOn(QCompleter *completer);

} // namespace console::ui
