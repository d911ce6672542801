### "Did someone send you here or ask for a code? Stop.": what to do then, in Turkish.
### Notes on the texts are in the English file.

stop-heading = Sizi buraya biri mi gönderdi veya sizden kod mu istedi? Durun.
stop-lead = İyi niyetli hiç kimsenin sizin kodlarınıza ihtiyacı yoktur, kim olduğunu söylerse söylesin.
stop-points-1 = Telefonu kapatın veya artık yanıt vermeyin. Acelesi yok.
stop-points-2 = QR kodunu asla kimseye göndermeyin ve bir görüşmede asla göstermeyin.
stop-points-3 = PIN kodunuzu veya SMS ile gelen bir kodu asla kimseye söylemeyin.
stop-points-4 = Söylediniz mi? MitID uygulamanızı engelleyin, sonra MitID destek birimini ve bankanızı arayın.
stop-points-5 = Sizin başlatmadığınız bir kopyalama mı var? MitID uygulamanızda iptal edin: Bekleme süresi bunun içindir.
stop-help_page = Nasıl yapılacağı herkese açık yardım sayfalarında yazar. Onları birinin gönderdiği bağlantıdan değil, kendiniz bulun:
stop-help_page_title = Copy your MitID app to another phone/tablet
stop-demo = Bu demo gerçek bir uygulamayı ne kopyalayabilir ne de engelleyebilir.
