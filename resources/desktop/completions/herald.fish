# SPDX-License-Identifier: GPL-3.0-or-later
complete -c herald -f
complete -c herald -l data-dir -r -a '(__fish_complete_directories)' -d 'Keep everything of this run in a folder'
complete -c herald -l lang -x -a 'zh en' -d 'Language of the window'
complete -c herald -l sandbox -d 'Run on the built-in sandbox'
complete -c herald -l profile -x -d 'Work with the profile of that name'
complete -c herald -l page -x -a 'notify resend outbox history profiles settings' -d 'Open on that page'
complete -c herald -l tour -r -a '(__fish_complete_directories)' -d 'Send on the sandbox, save pictures, and end'
complete -c herald -l version -d 'Print the version'
complete -c herald -s h -l help -d 'Print the options'
