# completion of quoth for fish; feeds, tags and speakers come from the library
function __quoth_words
    set -l tokens (commandline -opc) (commandline -ct)
    for word in (quoth completion words -- $tokens[2..-1] 2>/dev/null)
        if test "$word" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $word
        end
    end
end
complete -c quoth -f -a '(__quoth_words)'
