#compdef quoth
# completion of quoth for zsh; feeds, tags and speakers come from the library
_quoth() {
    local -a found
    found=("${(@f)$("${words[1]}" completion words -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    if (( ${found[(I)*:files]} )); then
        [[ -prefix --*= ]] && compset -P '--*='
        _files
    fi
    found=("${(@)found:#(|*:files)}")
    (( ${#found} )) && compadd -M 'm:{a-zA-Z}={A-Za-z}' -a found
}
if [ "$funcstack[1]" = "_quoth" ]; then
    _quoth "$@"
else
    compdef _quoth quoth
fi
