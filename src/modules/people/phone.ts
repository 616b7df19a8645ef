export {
  type Phone,
  type PhoneRefusal,
  phoneDigits,
  readPhone,
  writtenPhone,
} from '#platform/phone/phone.ts'
