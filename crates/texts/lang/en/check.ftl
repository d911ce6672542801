### x

check-heading = Check
check-lead = Lead
check-no_script = no
