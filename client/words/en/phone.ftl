# Words of the phone.
