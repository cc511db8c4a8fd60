"""Well-known filing places: what turns a lone place in capitals into a dateline, and a headline not.

Capitals, seats of international bodies and cities from which agencies often file; in small letters.
"""

from __future__ import annotations

from typing import Final

_CITIES: Final = """
abidjan, abu dhabi, abuja, accra, addis ababa, aden, aleppo, algiers, almaty, amman, amsterdam, andorra la vella,
ankara, antananarivo, apia, ashgabat, ashkhabad, asmara, astana, asuncion, athens, auckland, baghdad, baku, bamako,
bandar seri begawan, bangkok, bangui, banjul, basra, basel, basseterre, beijing, beirut, belfast, belgrade, belmopan,
benghazi, berlin, bern, berne, bishkek, bissau, bogota, bonn, brasilia, bratislava, brazzaville, bridgetown, brussels,
bucharest, budapest, buenos aires, bujumbura, cairo, canberra, cape town, caracas, castries, chicago, chisinau,
cologne, colombo, conakry, copenhagen, dakar, damascus, dar es salaam, davos, delhi, dhaka, dili, djibouti, dodoma,
doha, donetsk, dubai, dublin, dubrovnik, dushanbe, edinburgh, erbil, florence, frankfurt, freetown, gaborone, gaza,
gaza city, geneva, georgetown, glasgow, goma, guatemala city, gitega, hamburg, hanoi, harare, havana, helsinki,
ho chi minh city, hong kong, honiara, houston, hyderabad, islamabad, istanbul, jakarta, jeddah, jerusalem,
johannesburg, juba, kabul, kampala, karachi, kathmandu, kazan, kharkiv, kharkov, khartoum, kiev, kigali, kingston,
kingstown, kinshasa, kuala lumpur, kuwait, kuwait city, kyiv, kyoto, la paz, lagos, lahore, lausanne, leningrad,
libreville, lilongwe, lima, lisbon, ljubljana, lome, london, los angeles, luanda, lusaka, luxembourg, lviv, lyon,
madrid, majuro, malabo, male, managua, manama, manila, maputo, maseru, mbabane, melbourne, mexico city, miami, milan,
minsk, mogadishu, monaco, monrovia, montevideo, montreal, moroni, moscow, mosul, mumbai, munich, muscat, nagoya,
nairobi, nanjing, nassau, naypyidaw, nay pyi taw, n'djamena, ndjamena, new delhi, new york, niamey, nicosia,
nouakchott, novosibirsk, noumea, nuku'alofa, nur-sultan, odesa, odessa, osaka, osh, oslo, ottawa, ouagadougou,
palikir, panama city, paramaribo, paris, peshawar, phnom penh, podgorica, port louis, port moresby, port-au-prince,
port of spain, port vila, porto-novo, prague, praia, pretoria, pristina, pyongyang, quito, rabat, ramallah, rangoon,
reykjavik, riga, rio de janeiro, riyadh, rome, roseau, rostov-on-don, saint petersburg, samarkand, san francisco,
san jose, san marino, san salvador, sanaa, santiago, santo domingo, sao paulo, sao tome, sapporo, sarajevo,
sevastopol, seoul, shanghai, simferopol, singapore, skopje, sochi, sofia, srinagar, st. petersburg, st petersburg,
stockholm, strasbourg, sucre, sukhumi, suva, sydney, taipei, tallinn, tarawa, tashkent, tbilisi, tegucigalpa, tehran,
teheran, tel aviv, the hague, thessaloniki, thimphu, tirana, tiraspol, tokyo, toronto, tripoli, tskhinval,
tskhinvali, tunis, turin, u.n., ulaanbaatar, ulan bator, united nations, vaduz, valletta, vatican, vatican city,
victoria, vienna, vientiane, vilnius, vladivostok, warsaw, washington, wellington, windhoek, yamoussoukro, yangon,
yaounde, yaren, yekaterinburg, yerevan, zagreb, zaporizhzhia, zurich
"""

FILING_PLACES: Final = frozenset(" ".join(name.split()) for name in _CITIES.split(","))
