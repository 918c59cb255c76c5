/** What web-forms says itself, in English only until its 0.24; the build fails where one of these is no longer there. */
export const indonesian = {
  'Send': 'Selesai',
  'Condition not satisfied: constraint': 'Jawaban ini di luar yang dapat diterima.',
  'Condition not satisfied: required': 'Pertanyaan ini wajib dijawab.',
  '1 question with error.': '1 pertanyaan perlu diperbaiki.',
  ' questions with errors.': ' pertanyaan perlu diperbaiki.',
  'Location unavailable. Enable GPS and browser permissions, then restart the form to try again.':
    'Lokasi tidak terbaca. Nyalakan GPS dan izinkan peramban memakainya, lalu buka lagi formulirnya.',
  'Change language': 'Ganti bahasa',
  'Remove': 'Hapus',
  'Repeat Item': 'Isian',
  ' Add ': ' Tambah ',
  'Rank items': 'Urutkan',
  'Take picture': 'Ambil foto',
  'Choose image': 'Pilih gambar',
  'Get location': 'Ambil lokasi',
  'Try again': 'Coba lagi',
  'Cannot access location': 'Lokasi tidak terbaca.',
  'Grant location permission in the browser settings and make sure location is turned on.':
    'Izinkan peramban memakai lokasi, dan pastikan lokasi dinyalakan.',
  'Finding your location': 'Mencari lokasi',
  'Time taken to capture location: ': 'Waktu mencari: ',
  'Cancel': 'Batal',
  'Save location': 'Simpan lokasi',
  'Good accuracy': 'tepat',
  'Poor accuracy': 'kurang tepat',
  'Unknown accuracy': 'ketepatan tidak diketahui',
  'Accuracy: ': 'Ketepatan: ',
  'Latitude: ': 'Lintang: ',
  'Longitude: ': 'Bujur: ',
  ' Location will be saved at ': ' Lokasi disimpan pada ketepatan ',
  ' Previous saved location at ': ' Lokasi yang tersimpan: '
}

/** What PrimeVue says, as its own locale. */
export const calendar = {
  startsWith: 'Diawali',
  emptyFilterMessage: 'Tidak ada yang cocok',
  emptySearchMessage: 'Tidak ada yang cocok',
  emptyMessage: 'Tidak ada pilihan',
  emptySelectionMessage: 'Belum ada yang dipilih',
  selectionMessage: '{0} dipilih',
  searchMessage: '{0} cocok',
  dayNames: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  dayNamesShort: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
  dayNamesMin: ['M', 'S', 'S', 'R', 'K', 'J', 'S'],
  monthNames: [
    'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'
  ],
  monthNamesShort: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  today: 'Hari ini',
  clear: 'Kosongkan',
  chooseDate: 'Pilih tanggal',
  chooseMonth: 'Pilih bulan',
  chooseYear: 'Pilih tahun',
  prevMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  prevYear: 'Tahun sebelumnya',
  nextYear: 'Tahun berikutnya',
  prevDecade: 'Dasawarsa sebelumnya',
  nextDecade: 'Dasawarsa berikutnya',
  dateFormat: 'dd/mm/yy',
  firstDayOfWeek: 1
}

export const inEnglish = () => document.documentElement.lang === 'en'

/** In the language of the page. */
export const words = english => (inEnglish() ? english : (indonesian[english] ?? english))
