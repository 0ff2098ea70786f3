#pragma once

#include <array>

namespace console::ui {

/// The gallery's few words, in the order of Language::codes().
using Words = std::array<const char16_t *, 4>;

inline constexpr Words summaryWord{u"요약정보", u"サマリー", u"摘要", u"Summary"};
inline constexpr Words pointsWord{u"이번 달 전환 가능 포인트", u"今月転換できるポイント", u"本月可以转换的积分", u"Points convertible this month"};
inline constexpr Words untilWord{u"11-30 23:59 까지", u"11-30 23:59 まで", u"截至 11-30 23:59", u"Until 11-30 23:59"};
inline constexpr Words lossWord{u"전환 시 12,300 Qcash · 52점은 소멸", u"12,300 Qキャッシュに転換・52点は消滅", u"可得 12,300 Qcash，尾数 52 分不能兑换", u"12,300 Qcash; 52 points are lost"};
inline constexpr Words leftWord{u"마감까지 9일 9시간 54분", u"締切まで9日9時間54分", u"距截止 9 天 9 小时 54 分", u"9 days 9 hours 54 minutes left"};
inline constexpr Words gradeWord{u"나의 등급", u"マイグレード", u"我的等级", u"My grade"};
inline constexpr Words powerWord{u"파워셀러", u"パワーセラー", u"优秀卖家", u"Power seller"};
inline constexpr Words stockWord{u"재고수량 3개 이하", u"在庫数量3個以下", u"库存3个以下", u"Stock of 3 or fewer"};
inline constexpr Words imageWord{u"상품 이미지 에러", u"商品画像エラー", u"商品图片错误", u"Image error"};
inline constexpr Words practiceWord{u"연습 모드입니다. 실제 돈은 움직이지 않습니다.", u"練習モードです。実際のお金は動きません。", u"练习模式，不会发生真实付款。", u"Practice mode. No real money moves."};
inline constexpr Words doneWord{u"전환했습니다. 잔액 22,730", u"転換しました。残高 22,730", u"已转换。余额 22,730", u"Converted. Balance 22,730"};
inline constexpr Words failedWord{u"저장하지 못했습니다. 아무것도 바뀌지 않았습니다.", u"保存できませんでした。何も変わっていません。", u"未能保存，没有任何更改。", u"It could not be saved. Nothing was changed."};
inline constexpr Words cartWord{u"장바구니", u"カート", u"购物车", u"Cart"};
inline constexpr Words payWord{u"주문결제", u"注文決済", u"下单支付", u"Order & payment"};
inline constexpr Words completeWord{u"주문완료", u"注文完了", u"下单完成", u"Order complete"};
inline constexpr Words chargeWord{u"충전", u"チャージ", u"充值", u"Charge"};
inline constexpr Words searchWord{u"검색", u"検索", u"搜索", u"Search"};
inline constexpr Words exportWord{u"내보내기", u"書き出し", u"导出", u"Export"};
inline constexpr Words deleteWord{u"출금 신청 취소", u"出金申請を取消", u"取消提现申请", u"Cancel the request"};
inline constexpr Words moreWord{u"자세히 보기", u"詳細を見る", u"查看详情", u"See details"};
inline constexpr Words dateWord{u"일자", u"日付", u"日期", u"Date"};
inline constexpr Words amountWord{u"금액", u"金額", u"金额", u"Amount"};
inline constexpr Words contentWord{u"내용", u"内容", u"内容", u"Content"};
inline constexpr Words balanceWord{u"잔액", u"残高", u"余额", u"Balance"};
inline constexpr Words allWord{u"전체", u"全期間", u"全部", u"All"};
inline constexpr Words passwordWord{u"비밀번호", u"パスワード", u"密码", u"Password"};
inline constexpr Words wrongWord{u"비밀번호가 다릅니다.", u"パスワードが違います。", u"密码不正确。", u"The password is wrong."};
inline constexpr Words emptyWord{u"이용 내역이 없습니다.", u"Qキャッシュの利用履歴がありません。", u"没有Qcash使用记录。", u"No Qcash history."};
inline constexpr Words glyphWord{u"直 骨 角 化 — 글자 확인", u"直 骨 角 化 — 字形の確認", u"直 骨 角 化 — 字形检查", u"直 骨 角 化 — glyph check"};

} // namespace console::ui
