# completion of quoth for bash; feeds, tags and speakers come from the library
_quoth() {
    local IFS=$'\n' current=${COMP_WORDS[COMP_CWORD]} word
    # a value that was begun with a quote or a backslash is compared without it
    current=${current#[\"\']}
    COMPREPLY=()
    while read -r word; do
        if [[ $word == :files ]]; then
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -f -- "$current"))
        elif [[ ${COMP_WORDS[COMP_CWORD]} == [\"\']* ]]; then
            COMPREPLY+=("$word")
        else
            COMPREPLY+=("$(printf %q "$word")")
        fi
    done < <("${COMP_WORDS[0]}" completion words -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" "${current//\\/}" 2>/dev/null)
}
complete -F _quoth quoth
