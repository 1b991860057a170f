# SPDX-License-Identifier: GPL-3.0-or-later
_herald() {
    local cur prev words cword split
    _init_completion -s || return
    case $prev in
        --data-dir | --tour) _filedir -d; return ;;
        --lang) COMPREPLY=($(compgen -W 'zh en' -- "$cur")); return ;;
        --page)
            COMPREPLY=($(compgen -W 'notify resend outbox history profiles settings' -- "$cur"))
            return
            ;;
        --profile) return ;;
    esac
    $split && return
    COMPREPLY=($(compgen -W '--data-dir= --lang= --sandbox --profile= --page= --tour= --version
                             --help -h' -- "$cur"))
    [[ ${COMPREPLY-} == *= ]] && compopt -o nospace
}
complete -F _herald herald
