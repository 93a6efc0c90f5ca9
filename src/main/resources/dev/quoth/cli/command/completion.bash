# completion of quoth for bash; feeds, tags and speakers come from the library
_quoth() {
    # The words as the shell will see them: bash itself would part them at every = and :, which titles of feeds have.
    local line=${COMP_LINE:0:COMP_POINT} words=() word='' begun='' quote='' i c
    for ((i = 0; i < ${#line}; i++)); do
        c=${line:i:1}
        if [[ -n $quote ]]; then
            if [[ $c == "$quote" ]]; then quote=''; else word+=$c; fi
        elif [[ $c == \\ ]]; then
            i=$((i + 1)) begun=1
            word+=${line:i:1}
        elif [[ $c == [\"\'] ]]; then
            quote=$c begun=1
        elif [[ $c == [[:blank:]] ]]; then
            [[ -z $begun ]] || words+=("$word")
            word='' begun=''
        else
            word+=$c begun=1
        fi
    done
    # What stands before the last = or : is done already, as bash sees it.
    local done='' found IFS=$'\n'
    [[ -n $quote || $word != *[=:]* ]] || done=${word%"${word##*[=:]}"}
    COMPREPLY=()
    while read -r found; do
        if [[ $found == *:files ]]; then
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -f -- "${word#"${found%:files}"}"))
        elif [[ -n $quote ]]; then
            COMPREPLY+=("$found")
        else
            found=${found:${#done}}
            COMPREPLY+=("$([[ -z $found ]] || printf %q "$found")")
        fi
    done < <("${COMP_WORDS[0]}" completion words -- "${words[@]:1}" "$word" 2>/dev/null)
}
complete -F _quoth quoth
