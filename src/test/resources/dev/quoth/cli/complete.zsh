# complete.zsh SHELL LINE...: types each line into an interactive shell and presses tab; prints the words each became, in <>.
# The keys after the tab make the shell print them, so nothing has to wait for a screen.
zmodload zsh/zpty
case $1 in
    bash) command='bash --norc --noprofile -i' setup='source <(quoth completion bash)' ;;
    zsh) command='zsh -f -i' setup='autoload -Uz compinit; compinit -u -D; source <(quoth completion zsh)' ;;
    zsh-fpath) command='zsh -f -i' setup='mkdir -p ~/fn; quoth completion zsh >~/fn/_quoth; fpath=(~/fn $fpath); autoload -Uz compinit; compinit -u -D' ;;
esac
shift
zpty -b shell $command
zpty -w shell "stty -echo; unset zle_bracketed_paste; bind 'set enable-bracketed-paste off' 2>/dev/null; $setup; PROMPT_EOL_MARK= PS1='re''ady>'"

# upto MARK: reads what the shell prints up to a mark
heard=
upto() {
    while [[ $heard != *$1* ]]; do
        if zpty -r shell chunk; then heard+=$chunk; else sleep 0.02; fi
    done
    said=${heard%%$1*} heard=${heard#*$1}
}

for line; do
    upto 'ready>'
    zpty -w -n shell "$line"$'\t\C-a'"printf '<%s>' "$'\C-e'" 'e''nd'"$'\n'
    upto '<end>'
    print -r -- "<quoth>${said##*<quoth>}"
done
zpty -d shell
