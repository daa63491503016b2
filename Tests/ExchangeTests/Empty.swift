// until the tests are here
