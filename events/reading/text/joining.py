"""How Vietnamese news tells of something as it is once units have been joined."""

AFTER_JOINING_VI = (
    r"(?:sau (?:khi |ngày )?(?:hoàn (?:tất|thành) )?(?:việc )?|hậu |từ (?:khi|ngày) )"
    r"(?:s[áa][pt] nhập|hợp nhất|sắp xếp|nhập(?! (?:khẩu|học|viện|ngũ))|về (?:chung )?(?:một )?(?:mái )?nhà)"
)
