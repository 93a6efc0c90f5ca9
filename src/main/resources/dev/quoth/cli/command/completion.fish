# completion of quoth for fish; feeds, tags and speakers come from the library
function __quoth_words
    set -l tokens (commandline -opc)
    # as quoth would see it: without backslashes, or the quotation mark it was begun with
    set -l raw (commandline -ct)
    set -l current (string unescape -- $raw; or string replace -r '^["\']' '' -- $raw)
    for word in (quoth completion words -- $tokens[2..-1] "$current" 2>/dev/null)
        if string match -q '*:files' -- $word
            set -l option (string match -r '^--[^=]*=' -- "$current")
            for path in (__fish_complete_path (string replace -r '^--[^=]*=' '' -- "$current"))
                echo "$option$path"
            end
        else
            echo $word
        end
    end
end
complete -c quoth -f -a '(__quoth_words)'
