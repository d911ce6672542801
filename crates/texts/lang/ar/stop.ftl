### "Did someone send you here or ask for a code? Stop.": what to do then, in Arabic.
### Notes on the texts are in the English file.

stop-heading = هل أرسلك أحد إلى هنا أو طلب منك رمزًا؟ توقّف.
stop-lead = لا أحد يريد لك الخير يحتاج إلى رموزك، مهما قال عن نفسه.
stop-points-1 = أنهِ المكالمة أو لا ترد بعد الآن. لا داعي للعجلة.
stop-points-2 = لا ترسل رمز QR إلى أي شخص أبدًا، ولا تعرضه في مكالمة أبدًا.
stop-points-3 = لا تخبر أحدًا أبدًا برمز PIN الخاص بك أو برمز وصلك في رسالة SMS.
stop-points-4 = هل حدث ذلك بالفعل؟ احظر تطبيق MitID، ثم اتصل بدعم MitID وبمصرفك.
stop-points-5 = هل هناك عملية نسخ لم تبدأها أنت؟ ألغها في تطبيق MitID: لهذا السبب وُضعت مدة الانتظار.
stop-help_page = تشرح صفحات المساعدة العامة كيفية ذلك. ابحث عنها بنفسك، لا عبر رابط أرسله شخص ما:
stop-help_page_title = Copy your MitID app to another phone/tablet
stop-demo = لا يمكن لهذا العرض التجريبي أن ينسخ تطبيقًا حقيقيًا ولا أن يحظره.
