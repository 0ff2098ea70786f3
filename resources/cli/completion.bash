# bash completion for qsm-console                          -*- shell-script -*-
# Works without the bash-completion package too. The words are those of `qsm-console --help`.

_qsm_console_files() {
    local IFS=$'\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$1"))
}

_qsm_console_words() {
    local IFS=$' \t\n'
    COMPREPLY=($(compgen -W "$2" -- "$1"))
}

# The words after a command, as far as they have been typed: options and their values left out.
_qsm_console_operands() {
    local i word
    operands=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        --demo | --json | --skip-bad-rows | --help | --version) ;;
        --*)
            [[ ${COMP_WORDS[i + 1]-} == = ]] && ((i++))
            ((i++))
            ;;
        *) operands+=("$word") ;;
        esac
    done
}

_qsm_console() {
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} operands=() common options
    COMPREPLY=()
    # --option=value comes in three words.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]-}
    fi
    _qsm_console_operands
    case $previous in
    --wallet | --password-file | --fields-file) _qsm_console_files "$cur" && return ;;
    --language) _qsm_console_words "$cur" "ko ja zh_CN en" && return ;;
    --grade) _qsm_console_words "$cur" "general excellent power" && return ;;
    --encoding) _qsm_console_words "$cur" "utf-8 utf-8-bom cp932 utf-16le" && return ;;
    --method)
        _qsm_console_words "$cur" "card bank_transfer konbini_terminal konbini_seven paypal net_banking suica settlement settlement_due"
        return
        ;;
    --ad)
        _qsm_console_words "$cur" "plus_keyword plus_category power_rank_up todays_special_premium todays_special_standard time_sale
            group_buy mega_ad shop_mail qspecial_banner"
        return
        ;;
    --seller | --name | --opening-qcash | --from | --to | --item | --action-id) return ;;
    esac

    common="--wallet --language --demo --help"
    options="$common --seller --password-file"
    case ${operands[0]-} in
    "") options="$common --seller --version" ;;
    shop) options="$options --name --grade --opening-qcash" ;;
    import) options="$options --skip-bad-rows --encoding" ;;
    export) options="$options --from --to --encoding --json" ;;
    balance | check-payments | practice-payment) options="$options --json" ;;
    convert | withdraw) options="$options --action-id --json" ;;
    charge) options="$options --method --fields-file --action-id --json" ;;
    spend) options="$options --ad --item --action-id --json" ;;
    verify) options="$common --json" ;;
    backup | restore) options=$common ;;
    esac
    if [[ $cur == -* ]]; then
        _qsm_console_words "$cur" "$options"
        return
    fi
    case ${operands[0]-}/${#operands[@]} in
    /0)
        _qsm_console_words "$cur" "shop import export balance convert charge spend check-payments practice-payment withdraw verify
            backup restore"
        ;;
    shop/1) _qsm_console_words "$cur" "add" ;;
    import/1) _qsm_console_words "$cur" "points items orders inquiries notices settlement deductions ad-report" ;;
    export/1)
        _qsm_console_words "$cur" "history ticket-orders item-scores statement journal-moneyforward journal-freee journal-yayoi"
        ;;
    charge/1) _qsm_console_words "$cur" "100 500 1000 3000 5000 10000 30000 50000 100000 300000" ;;
    practice-payment/2)
        _qsm_console_words "$cur" "pay_now decline lapse answer_late answer_twice other_amount unknown_order"
        ;;
    import/2 | export/2 | backup/1 | restore/1) _qsm_console_files "$cur" ;;
    esac
} && complete -F _qsm_console qsm-console
