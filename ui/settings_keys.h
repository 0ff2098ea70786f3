#pragma once

#include <QLatin1String>

namespace console::ui {

/// The names under which the window remembers things between two starts. The number is that of the value's form: a changed form
/// gets a new name, and the old one is left to older versions. Nothing of the shop's book is kept here.
namespace settings {

inline constexpr QLatin1String windowGeometry("window/geometry.1");
inline constexpr QLatin1String language("window/language.1");
/// How the window looks: desktop, light or dark; high contrast; the size of the type in percent of the design's.
inline constexpr QLatin1String theme("look/theme.1");
inline constexpr QLatin1String highContrast("look/high_contrast.1");
inline constexpr QLatin1String typePercent("look/type_percent.1");
/// What the desktop wanted the last time it was heard, so that the next start does not have to wait for it.
inline constexpr QLatin1String desktopIsDark("look/desktop_is_dark.1");
inline constexpr QLatin1String desktopContrast("look/desktop_contrast.1");
/// Whether the tour of the first start has been seen or skipped.
inline constexpr QLatin1String tourIsSeen("help/tour_seen.1");
inline constexpr QLatin1String menuIsCollapsed("menu/collapsed.1");
inline constexpr QLatin1String menuFoldedGroups("menu/folded.1");
inline constexpr QLatin1String lastSellerId("login/seller.1");
/// Minutes without a key or the mouse until the window locks itself; 0 never.
inline constexpr QLatin1String autoLockMinutes("lock/minutes.1");
inline constexpr int autoLockMinutesDefault = 15;
/// Whether reminders are told in the system tray, and between which times (HH:mm, this computer's clock) they are not.
inline constexpr QLatin1String tellsInTray("reminders/tray.1");
inline constexpr QLatin1String quietFrom("reminders/quiet_from.1");
inline constexpr QLatin1String quietUntil("reminders/quiet_until.1");

/// Rows to a page of the Qcash history.
inline constexpr QLatin1String historyRows("qcash/history_rows.1");
/// A group, with the widths of each table's columns.
inline constexpr QLatin1String columns("columns");
/// A group, with the automatic backups of each store.
inline constexpr QLatin1String backups("backups.1");

/// The Qcash chart that was looked at last, whether the charts are folded away, shown as a table, or saved on white.
inline constexpr QLatin1String qcashChart("qcash/chart.1");
inline constexpr QLatin1String qcashChartsAreFolded("qcash/charts_folded.1");
inline constexpr QLatin1String qcashChartsAreTable("qcash/charts_table.1");
inline constexpr QLatin1String chartPicturesAreWhite("charts/white.1");

} // namespace settings

} // namespace console::ui
