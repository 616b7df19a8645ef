#!/usr/bin/env bash
# Makes again every sound of the calling board: src/assets/voice (see the README there).
# Needs Debian's packages: espeak-ng flite sox lame. Same packages, same files, byte for byte.
set -euo pipefail
export LC_ALL=C.UTF-8

voice_dir="$(cd "$(dirname "$0")/.." && pwd)/src/assets/voice"
work_dir="$(mktemp -d)"
trap 'rm -rf "$work_dir"' EXIT

last_number=199
loudest_moment=-16 # dBFS as the ear weighs it, over the loudest 200 ms: words of any length sound alike
highest_peak=-2    # dBFS, room for the MP3 encoder to overshoot

main() {
  require espeak-ng flite sox lame
  rm -rf "$voice_dir"/{chime.mp3,fr,en,ar}
  mkdir -p "$voice_dir"/{fr,en,ar}

  make_chime
  make_french
  make_english
  make_arabic
  du -cb "$voice_dir"/*.mp3 "$voice_dir"/*/*.mp3 | tail -1
}

require() {
  local command
  for command in "$@"; do
    command -v "$command" >/dev/null || { echo "missing: apt-get install $*" >&2; exit 1; }
  done
}

# Two falling sines, E5 then C5: under 1 kHz, where ears that age still hear.
make_chime() {
  local tone=(synth 1.1 sine)
  sox -R -n -r 22050 -c 1 "$work_dir/high.wav" "${tone[@]}" 659.26 fade h 0.03 fade l 0 1.1 1.05 gain -6
  sox -R -n -r 22050 -c 1 "$work_dir/low.wav" "${tone[@]}" 523.25 fade h 0.03 fade l 0 1.1 1.05 gain -6 pad 0.45
  sox -R -m "$work_dir/high.wav" "$work_dir/low.wav" "$work_dir/chime.wav" norm -6 pad 0 0.15
  encode "$work_dir/chime.wav" chime
}

make_french() {
  local letter number
  clip fr/ticket 0 espeak fr 110 'ticket,'
  clip fr/counter 0.3 espeak fr 110 'guichet,'
  clip fr/office 0.3 espeak fr 110 'bureau,'
  for letter in {a..z}; do clip "fr/$letter" 0 espeak fr 95 "$letter,"; done
  for ((number = 0; number <= last_number; number++)); do
    clip "fr/$number" 0 espeak fr 110 "$number."
  done
}

make_english() {
  local letter number
  clip en/ticket 0 human 1.25 'ticket,'
  clip en/counter 0.3 human 1.25 'counter,'
  clip en/office 0.3 human 1.25 'office,'
  for letter in {A..Y}; do clip "en/${letter,}" 0 human 1.35 "$letter,"; done
  clip en/z 0 human 1.35 'zed,' # The voice is American: its "zee" is too near C.
  for ((number = 0; number <= last_number; number++)); do
    clip "en/$number" 0 human 1.25 "$(english_number "$number")."
  done
}

# Arabic text without vowel signs is misread, and some signs too: phonemes say it exactly.
make_arabic() {
  local letter number
  clip ar/ticket 0 espeak ar 120 "[[?at:aDk'iRatu R'aqm]]," # التذكرة رقم
  clip ar/counter 0.3 espeak ar 120 "[[?aS:ub:'a:ku R'aqm]]," # الشباك رقم
  clip ar/office 0.3 espeak ar 120 "[[?alm'aktabu R'aqm]]," # المكتب رقم
  # Latin letters keep the French name: it is the one heard all around in a French town hall.
  for letter in {a..z}; do cp "$voice_dir/fr/$letter.mp3" "$voice_dir/ar/$letter.mp3"; done
  for ((number = 0; number <= last_number; number++)); do
    clip "ar/$number" 0 espeak ar 120 "[[$(arabic_number "$number")]]."
  done
}

# clip <name> <silence before, in seconds> <speaker> <its arguments…>
clip() {
  local name="$1" pause="$2" gain
  shift 2
  "$@" "$work_dir/raw.wav"
  sox -R -D -v 0.7 "$work_dir/raw.wav" -b 24 "$work_dir/trimmed.wav" channels 1 rate 22050 highpass 70 norm -3 \
    silence 1 0.005 -46d reverse silence 1 0.005 -46d fade q 0.012 reverse fade q 0.004 \
    compand 0,0.03 2:-90,-90,-14,-14,0,-11 -2 # lowers the short peaks, so that the whole can be louder
  gain="$(gain_of "$work_dir/trimmed.wav")"
  sox -R -D "$work_dir/trimmed.wav" -b 16 "$work_dir/clip.wav" gain "$gain" pad "$pause" 0.07
  encode "$work_dir/clip.wav" "$name"
}

# The high-pass and the shelf are close to the K weighting of ITU-R BS.1770.
gain_of() {
  local loudest peak
  loudest="$(sox "$1" -n highpass 40 treble 4 1500 stats -w 0.2 2>&1 | awk '/^RMS Pk dB/ { print $4 }')"
  peak="$(sox "$1" -n stats 2>&1 | awk '/^Pk lev dB/ { print $4 }')"
  awk -v gain="$loudest_moment" -v loudest="$loudest" -v room="$highest_peak" -v peak="$peak" \
    'BEGIN { gain -= loudest; room -= peak; print (gain < room ? gain : room) }'
}

encode() {
  lame --quiet -m m -b 24 -q 0 "$1" "$voice_dir/$2.mp3"
}

# espeak <language> <words a minute> <text> <file>: its Klatt voice, which sounds nearest to a person's
espeak() {
  espeak-ng -v "$1+klatt4" -s "$2" -w "$4" "$3"
}

# human <stretch> <text> <file>: flite's "rms", built from a recorded person
human() {
  flite -voice rms --setf "duration_stretch=$1" -t "$2" -o "$3"
}

english_number() {
  local units=(zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen)
  local tens=('' '' twenty thirty forty fifty sixty seventy eighty ninety)
  local number="$1"
  if ((number == 100)); then echo 'one hundred'
  elif ((number > 100)); then echo "one hundred and $(english_number $((number - 100)))"
  elif ((number < 20)); then echo "${units[number]}"
  elif ((number % 10 == 0)); then echo "${tens[number / 10]}"
  else echo "${tens[number / 10]} ${units[number % 10]}"
  fi
}

arabic_number() {
  local number="$1"
  if ((number == 100)); then echo "m'i?a" # مئة
  elif ((number > 100)); then echo "m'i?atun $(arabic_and "$(arabic_number $((number - 100)))")" # مئةٌ و…
  elif ((number <= 10)); then arabic_unit "$number"
  elif ((number < 20)); then arabic_teen "$number"
  elif ((number % 10 == 0)); then arabic_ten "$number"
  else echo "$(arabic_unit_before_ten $((number % 10))) wa$(arabic_ten "$number")"
  fi
}

# صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة
arabic_unit() {
  local words=("s['ifR" "w'a:Hid" "?iTn'a:n" "Tal'a:Ta" "?'aRbaAa" "X'amsa" "s'it:a" "s'abAa" "Tam'a:nija"
    "t'isAa" "A'aSaRa")
  echo "${words[$1]}"
}

# أحد عشر، اثنا عشر، ثلاثة عشر…
arabic_teen() {
  local words=("?'aHada" "?'iTna:" "Tal'a:Tata" "?aRb'aAata" "X'amsata" "s'it:ata" "s'abAata" "Tama:n'ijata"
    "t'isAata")
  echo "${words[$1 - 11]} A'aSaR"
}

# واحدٌ وعشرون، اثنان وعشرون، ثلاثةٌ وعشرون…
arabic_unit_before_ten() {
  local words=("w'a:Hidun" "?iTn'a:ni" "Tal'a:Tatun" "?aRb'aAatun" "X'amsatun" "s'it:atun" "s'abAatun"
    "Tama:n'ijatun" "t'isAatun")
  echo "${words[$1 - 1]}"
}

# عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون
arabic_ten() {
  local words=("AiSR'u:n" "Tala:T'u:n" "?aRbaA'u:n" "Xams'u:n" "sit:'u:n" "sabA'u:n" "Tama:n'u:n" "tisA'u:n")
  echo "${words[$1 / 10 - 2]}"
}

# "Two" loses its first syllable after "and": وَاثنان is waTna:n.
arabic_and() {
  case "$1" in
    "?'iTn"*) echo "w'aTn${1#"?'iTn"}" ;;
    '?iTn'*) echo "waTn${1#'?iTn'}" ;;
    *) echo "wa$1" ;;
  esac
}

main
